import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Milliseconds that work takes. */
export function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** p50, p95 and p99 of times, in microseconds for times in milliseconds, as cells of a table. */
export function cells(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [0.5, 0.95, 0.99].map((share) => (at(share) * 1000).toFixed(0).padStart(9)).join('')
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Bytes that are in use, buffers among them, after all garbage is gone. */
export async function bytesInUse(): Promise<number> {
  // Buffers are given back a little after whatever held them was found to be garbage.
  for (let round = 0; round < 3; round++) {
    collectGarbage()
    await new Promise((next) => setImmediate(next))
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
