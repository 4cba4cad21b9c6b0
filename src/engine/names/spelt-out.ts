import type { Token } from '../text/token'
import type { Rewrite } from './name-hit'

/** Shorter runs of single letters are initials. */
const SHORTEST = 3
/** Longer runs are no names. */
const LONGEST = 40

const isLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.form.length === 1 && /\p{L}/u.test(token.form)

/** Where the run of single letters that begins at `from` ends; a full stop may end a "sentence" inside. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from
  while (to - from < LONGEST && isLetter(tokens[to])) to++
  return to
}

function spelt(tokens: readonly Token[], from: number, to: number): string {
  let word = ''
  for (let at = from; at < to; at++) word += tokens[at]?.form ?? ''
  return word
}

function readRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: (word: string) => boolean,
): Rewrite[] {
  const rewrite = (start: number, end: number): Rewrite[] => {
    const word = end - start < SHORTEST ? '' : spelt(tokens, start, end)
    return word !== '' && isName(word) ? [{ from: start, to: end, word, how: 'disguised', timid: false }] : []
  }
  const whole = rewrite(from, to)
  if (whole.length > 0) return whole
  // "O l i v e r B e n n e t t": two names without a wider space between them.
  for (let cut = from + SHORTEST; cut <= to - SHORTEST; cut++) {
    const halves = [...rewrite(from, cut), ...rewrite(cut, to)]
    if (halves.length === 2) return halves
  }
  return []
}

/** Names that are spelt letter by letter: "O l i v e r", "O.L.I.V.E.R", "O⭐l⭐i⭐v⭐e⭐r". */
export function findSpeltOut(tokens: readonly Token[], isName: (word: string) => boolean): Rewrite[] {
  const found: Rewrite[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!isLetter(tokens[from])) continue
    const to = endOfRun(tokens, from)
    if (to - from >= SHORTEST) found.push(...readRun(tokens, from, to, isName))
    from = to
  }
  return found
}
