import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { firstAfter, lastBefore, overlaps } from './clause'
import { nextInParagraph } from './paragraph'

/** Words between "stop saying" and what is said. */
const REACH = 14
/** Words between "they say", "he called me" and what is said. */
const HEARSAY_REACH = 8
/** Words of the sentence after in which a verdict on it is looked for. */
const VERDICT_REACH = 4

/** Words by which what follows is somebody else's; "these people think they own the place" are the author's own. */
function rejectedBy(list: string, mark: Mark, reading: Reading, reach: number): Mark | undefined {
  const found = lastBefore(list, mark, reading, reach)
  return found && !overlaps('not-rejecting', found, reading) ? found : undefined
}

function isHearsay(mark: Mark, reading: Reading): boolean {
  const heard = rejectedBy('hearsay', mark, reading, HEARSAY_REACH)
  if (!heard || reading.marks.first('own-school', heard.to, mark.from)) return false
  return !reading.tokens.slice(heard.to, mark.from).some(({ form }) => form === 'by')
}

function isJudged(mark: Mark, reading: Reading): boolean {
  if (firstAfter('rejected-as', mark, reading) || overlaps('rejected-as', mark, reading)) return true
  const next = nextInParagraph(mark, reading)
  return (
    next !== undefined &&
    reading.marks.first('verdict', next[0], Math.min(next[1], next[0] + VERDICT_REACH)) !== undefined
  )
}

/** Whether it is told only to be rejected, or as what others say: "calling kids thick is disgusting". */
export function isRejected(mark: Mark, reading: Reading): boolean {
  if (rejectedBy('rejecting', mark, reading, REACH) || isHearsay(mark, reading)) return true
  return lastBefore('mentioning', mark, reading, REACH) !== undefined && isJudged(mark, reading)
}
