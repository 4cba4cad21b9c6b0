import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { beginsClause, isAsked, lastBefore, overlaps } from './clause'
import { BE_AUXILIARIES, DO_AUXILIARIES, GENERIC_ASKERS, GENERIC_SUBJECTS, RESTARTS } from './grammar-words'

/** Words of a supposition. */
const REACH = 12
/** A comma after so many words ends what is supposed: "if you come back, …". */
const SHORTEST_CLAUSE = 3

/** Whether the supposition is still going on where the mark begins, or what would follow from it. */
function goesOn(from: number, mark: Mark, reading: Reading): boolean {
  for (let at = from; at < mark.from; at++) {
    const token = reading.tokens[at]
    if (!token) return false
    if (RESTARTS.has(token.form) || token.clitic === 'll') return false
    if (at - from >= SHORTEST_CLAUSE && (token.clitic === 're' || beginsClause(at, reading))) return false
  }
  return !RESTARTS.has(reading.tokens[mark.from]?.form ?? '') && !beginsClause(mark.from, reading)
}

/** "Are teachers lazy?", "Does anyone find them rude?": asked of nobody in particular. */
function isOpenQuestion(mark: Mark, reading: Reading): boolean {
  if (!isAsked(mark, reading)) return false
  const { tokens, sentences } = reading
  const [start] = sentences[tokens[mark.from]?.sentence ?? 0] ?? [0]
  const [first, second] = [tokens[start]?.form ?? '', tokens[start + 1]?.form ?? '']
  if (start + 1 >= mark.from) return false
  return (
    (BE_AUXILIARIES.has(first) && GENERIC_SUBJECTS.has(second)) ||
    (DO_AUXILIARIES.has(first) && GENERIC_ASKERS.has(second))
  )
}

/** Whether it is only asked or supposed; "who hired this clown?" and "how thick can you be?" are neither. */
export function isSupposed(mark: Mark, reading: Reading): boolean {
  const supposing = lastBefore('supposing', mark, reading, REACH)
  if (supposing && !overlaps('not-supposing', supposing, reading) && goesOn(supposing.to, mark, reading))
    return true
  return isOpenQuestion(mark, reading)
}
