import type { Reading } from '../reading'

const NEGATORS = new Set(
  'not never no nobody none without hardly isnt arent wasnt werent aint dont doesnt didnt cant cannot wont wouldnt shouldnt couldnt hasnt havent'.split(
    ' ',
  ),
)
/** Words that end what a negation is said of. */
const BARRIERS = new Set(['but', 'because', 'and', 'so', 'just', 'only', 'if', 'when', 'who'])
const REACH = 6

/** Whether what begins at word `at` is denied by a word shortly before it in the same clause. */
export function isDenied(at: number, { tokens }: Reading): boolean {
  for (let before = at - 1; before >= 0 && at - before <= REACH; before--) {
    const token = tokens[before]
    const next = tokens[before + 1]
    if (!token || token.sentence !== tokens[at]?.sentence || (next && /[,;:–—]/.test(next.gap))) return false
    if (BARRIERS.has(token.form)) return false
    if (NEGATORS.has(token.form)) return true
  }
  return false
}
