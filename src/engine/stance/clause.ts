import type { Mark } from '../match/marks'
import type { Reading } from '../reading'

/** Words of a sentence that are looked at on each side: nobody's clause is longer. */
const REACH = 24

/** Words `from` to `to` around a mark, in its own sentence. */
export function around({ from, to }: Mark, { tokens, sentences }: Reading, reach = REACH): [number, number] {
  const [start, end] = sentences[tokens[from]?.sentence ?? 0] ?? [from, to]
  return [Math.max(start, from - reach), Math.min(end, to + reach)]
}

/** Whether a phrase of a list begins in the mark's sentence before the mark; the last one of them is what counts. */
export function lastBefore(list: string, mark: Mark, reading: Reading, reach = REACH): Mark | undefined {
  const [start] = around(mark, reading, reach)
  let last: Mark | undefined
  for (const found of reading.marks.all(list))
    if (found.from >= start && found.to <= mark.from && (!last || found.to > last.to)) last = found
  return last
}

/** The first phrase of a list in the mark's sentence after the mark. */
export function firstAfter(list: string, mark: Mark, reading: Reading, reach = REACH): Mark | undefined {
  const [, end] = around(mark, reading, reach)
  return reading.marks.first(list, mark.to, end)
}

/** Whether a phrase of a list shares words with the mark. */
export function overlaps(list: string, { from, to }: Mark, { marks }: Reading): boolean {
  return marks.all(list).some((found) => found.from < to && from < found.to)
}

/** Signs at which a clause ends. */
const PARTS_CLAUSES = /[,;:–—()]/

/** Whether a clause ends right before word `at`. */
export const beginsClause = (at: number, { tokens }: Reading): boolean =>
  PARTS_CLAUSES.test(tokens[at]?.gap ?? '')

/** What stands between the last word of a sentence and the next, and whether it asks. */
export function isAsked(mark: Mark, { tokens, sentences, draft }: Reading): boolean {
  const [, end] = sentences[tokens[mark.from]?.sentence ?? 0] ?? [0, 0]
  const next = tokens[end]
  const after = next
    ? next.gap
    : draft.text
        .slice(tokens[end - 1]?.end ?? 0)
        .trimStart()
        .slice(0, 4)
  return after.startsWith('?') || after.startsWith('!?') || after.startsWith('"?')
}
