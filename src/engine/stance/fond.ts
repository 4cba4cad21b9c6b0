import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { around, overlaps } from './clause'
import { nextInParagraph } from './paragraph'

/** Whether praise for others, or its end, stands between two places: "love my class, but the head is useless". */
function isParted(one: Mark, other: Mark, { marks }: Reading): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from]
  return marks.first('contrast', from, to) !== undefined
}

/** Warm words inside the words found say nothing of how those are meant. */
const isApart = (warm: Mark, { from, to }: Mark): boolean => warm.from < from || warm.to > to

/** Whether rough words are meant kindly: "sick lesson", "little monsters, I love them". */
export function isFond(mark: Mark, reading: Reading): boolean {
  if (overlaps('rough-praise', mark, reading)) return true
  const [from, to] = around(mark, reading)
  const warm = reading.marks
    .all('fond')
    .some(
      (found) =>
        found.from >= from && found.from < to && isApart(found, mark) && !isParted(found, mark, reading),
    )
  if (warm) return true
  const next = nextInParagraph(mark, reading)
  return next !== undefined && reading.marks.first('fond-them', ...next) !== undefined
}
