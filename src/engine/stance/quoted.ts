import type { Mark } from '../match/marks'
import type { Reading } from '../reading'

// Single ones are apostrophes as well; inside words they never get into a gap.
const OPENS = /["“«']/
const CLOSES = /["”»']/

/** Whether words stand inside quotation marks that open before and close after them in the same sentence. */
export function isQuoted({ from, to }: Mark, { tokens, draft }: Reading): boolean {
  const sentence = tokens[from]?.sentence
  const reach = 30
  let opens = false
  for (let at = from; at >= 0 && from - at <= reach && tokens[at]?.sentence === sentence; at--) {
    const gap = tokens[at]?.gap ?? ''
    if (OPENS.test(gap)) {
      opens = true
      break
    }
    if (at < from && CLOSES.test(gap)) break
  }
  if (!opens) return false
  for (let at = to; at - to <= reach; at++) {
    const token = tokens[at]
    if (!token) return CLOSES.test(draft.text.slice(tokens.at(-1)?.end ?? 0))
    if (CLOSES.test(token.gap)) return true
    if (token.sentence !== sentence) return false
  }
  return false
}
