import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { around, beginsClause, overlaps } from './clause'
import { NEW_CLAUSE } from './grammar-words'
import { nextInParagraph } from './paragraph'

/** Whether praise for others, or its end, stands between two places: "love my class, but the head is useless". */
function isParted(one: Mark, other: Mark, { marks }: Reading): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from]
  return marks.first('contrast', from, to) !== undefined
}

/** The last clause that begins between two places; undefined where none does. */
function clauseBetween(one: Mark, other: Mark, reading: Reading): number | undefined {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  for (let at = second.from; at >= first.to; at--)
    if (beginsClause(at, reading) || NEW_CLAUSE.has(reading.tokens[at]?.form ?? '')) return at
  return undefined
}

/** Who is named in words `from` to `to`, as it is written. */
function named([from, to]: readonly [number, number], { marks, tokens }: Reading): string | undefined {
  const found = marks.first('named-at-school', from, to)
  return found && tokens.slice(found.from, found.to).reduce((name, { bare }) => `${name} ${bare}`, '')
}

/** "7H were angels, 6B were feral": two are named, a clause for each. */
function isOfAnother(one: Mark, other: Mark, reading: Reading): boolean {
  const clause = clauseBetween(one, other, reading)
  // "7H too, love them": of all of them.
  if (clause === undefined || overlaps('fond-them', one, reading)) return false
  const [from, to] = around(one, reading)
  const [before, after] = [named([from, clause], reading), named([clause, to], reading)]
  return before !== undefined && after !== undefined && before !== after
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
        found.from >= from &&
        found.from < to &&
        isApart(found, mark) &&
        !isParted(found, mark, reading) &&
        !isOfAnother(found, mark, reading),
    )
  if (warm) return true
  const next = nextInParagraph(mark, reading)
  return next !== undefined && reading.marks.first('fond-them', ...next) !== undefined
}
