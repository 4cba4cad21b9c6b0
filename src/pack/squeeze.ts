import type { Bytes } from '../sealing/seal'

/** More than the largest roll comes to; what would open to more isn't opened (bytes). */
const LARGEST = 100_000_000

async function collect(stream: ReadableStream<Uint8Array>): Promise<Bytes> {
  const parts: Uint8Array[] = []
  let length = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > LARGEST) {
      await reader.cancel()
      throw new RangeError('A pack holds more than any school has.')
    }
    parts.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Text, small enough to be sent by e-mail. */
export function squeeze(text: string): Promise<Bytes> {
  return collect(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')))
}

/** What `squeeze` was given. Rejects for bytes that it didn't make, and for more than any school has. */
export async function unsqueeze(bytes: Bytes): Promise<string> {
  const text = await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
  return new TextDecoder().decode(text)
}
