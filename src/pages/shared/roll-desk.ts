import type { Pupil } from '../../model/pupil'
import { type Desk, makeDesk, type OnProgress, type RollView, type Taken } from '../../roll'
import type { Asked, Task, Told } from './roll-worker-messages'

/** A desk that works in a worker, and can be cleared while it works. */
export interface PageDesk extends Desk {
  /** Stops whatever it does; what was asked of it is never answered. */
  clear(): void
}

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (reason: Error) => void
}

/** Sends tasks to a worker. Rejects with an `Error` when the worker fails or doesn't start. */
function workerLine(worker: Worker, onProgress: OnProgress) {
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('progress' in data) return onProgress(data.progress.done, data.progress.of)
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failed' in data) one?.reject(new Error(data.failed))
    else one?.resolve(data.answer)
  })
  const fail = (event: Event): void => {
    event.preventDefault()
    for (const { reject } of waiting.values())
      reject(new Error('The list could not be read in the background.'))
    waiting.clear()
  }
  worker.addEventListener('error', fail)
  worker.addEventListener('messageerror', fail)
  return (task: Task): Promise<unknown> => {
    last += 1
    const asked: Asked = { id: last, task }
    return new Promise((resolve, reject) => {
      waiting.set(asked.id, { resolve, reject })
      worker.postMessage(asked)
    })
  }
}

/** A desk in a worker; in this thread where there are no workers. `onProgress` is told of rows read. */
export function openPageDesk(onProgress: OnProgress): PageDesk {
  if (typeof Worker === 'undefined') return { ...makeDesk(onProgress), clear: () => undefined }
  const worker = new Worker(new URL('./roll-worker.ts', import.meta.url), { type: 'module' })
  const ask = workerLine(worker, onProgress)
  return {
    beside: async (old) => {
      await ask({ do: 'beside', old })
    },
    open: async (source) => (await ask({ do: 'open', source })) as RollView,
    read: async (said) => (await ask({ do: 'read', said })) as RollView,
    take: async (how) => (await ask({ do: 'take', how })) as Taken,
    part: async (from, to) => (await ask({ do: 'part', from, to })) as readonly Pupil[],
    clear: () => worker.terminate(),
  }
}
