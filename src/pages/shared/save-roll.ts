import { handOverRoll, type Saved, saveRoll } from '../../protocol'
import type { Desk } from '../../roll'
import { save } from './save'

/** So many pupils travel in a few milliseconds; more at once would keep the page from answering. */
const PART = 4000

interface Progress {
  readonly done: number
  readonly of: number
}

/** Saves the list that was taken on a desk, a long one in parts. Rejects only when the desk does. */
export async function saveFrom(
  desk: Desk,
  all: number,
  onProgress: (progress: Progress) => void,
): Promise<Saved> {
  const part = async (at: number) => [...(await desk.part(at * PART, (at + 1) * PART))]
  if (all <= PART) return save(saveRoll, { roll: await part(0) })
  const transfer = crypto.randomUUID()
  const parts = Math.ceil(all / PART)
  for (let at = 0; at < parts; at += 1) {
    onProgress({ done: at * PART, of: all })
    const handed = await save(handOverRoll, { transfer, part: at, roll: await part(at) })
    if (!handed.saved) return handed
  }
  onProgress({ done: all, of: all })
  return save(saveRoll, { roll: [], handedOver: { transfer, parts } })
}
