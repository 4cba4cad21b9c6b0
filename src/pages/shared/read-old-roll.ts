import { ask } from '../../ask'
import type { Pupil } from '../../model/pupil'
import { readRoll } from '../../protocol'

/** So many pupils travel in a few milliseconds; more at once would keep the page from answering. */
const PART = 10_000

/**
 * The list there is, part by part. Whether it came whole: it may be locked or damaged, the background may be out of
 * reach, and another page may have replaced it meanwhile. Rejects only when `onPart` does.
 */
export async function readOldRoll(onPart: (part: readonly Pupil[]) => Promise<void>): Promise<boolean> {
  let importedAt: number | null | undefined
  for (let from = 0; ; from += PART) {
    const answer = await ask(readRoll, { from, to: from + PART }).catch(() => null)
    if (answer === null || answer.summary.problem !== null) return false
    if (importedAt !== undefined && answer.summary.importedAt !== importedAt) return false
    importedAt = answer.summary.importedAt
    await onPart(answer.roll)
    if (answer.roll.length < PART) return true
  }
}
