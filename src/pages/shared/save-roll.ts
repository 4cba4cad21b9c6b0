import type { Pupil, Roll } from '../../model/pupil'
import { handOverRoll, type Saved, saveRoll } from '../../protocol'
import type { Desk } from '../../roll'
import { save } from './save'

/** So many pupils travel in a few milliseconds; more at once would keep the page from answering. */
const PART = 4000

interface Progress {
  readonly done: number
  readonly of: number
}

/** How a list is named in the message that saves it: the list itself, or where it was handed over. */
export interface RollRequest {
  readonly roll: Roll
  readonly handedOver?: { readonly transfer: string; readonly parts: number }
}

type HandedOver = { readonly saved: true; readonly request: RollRequest } | (Saved & { saved: false })

/** Hands a long list of `all` pupils over in parts; a short one goes with the message that saves it. */
export async function handOver(
  all: number,
  pupils: (from: number, to: number) => Promise<readonly Pupil[]>,
  onProgress: (progress: Progress) => void,
): Promise<HandedOver> {
  const part = async (at: number) => [...(await pupils(at * PART, (at + 1) * PART))]
  if (all <= PART) return { saved: true, request: { roll: await part(0) } }
  const transfer = crypto.randomUUID()
  const parts = Math.ceil(all / PART)
  for (let at = 0; at < parts; at += 1) {
    onProgress({ done: at * PART, of: all })
    const handed = await save(handOverRoll, { transfer, part: at, roll: await part(at) })
    if (!handed.saved) return handed
  }
  onProgress({ done: all, of: all })
  return { saved: true, request: { roll: [], handedOver: { transfer, parts } } }
}

/** Saves the list that was taken on a desk, a long one in parts. Rejects only when the desk does. */
export async function saveFrom(
  desk: Desk,
  all: number,
  onProgress: (progress: Progress) => void,
): Promise<Saved> {
  const handed = await handOver(all, (from, to) => desk.part(from, to), onProgress)
  return handed.saved ? save(saveRoll, handed.request) : handed
}
