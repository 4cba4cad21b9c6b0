import type { Token } from '../text/token'
import type { Rewrite } from './name-hit'

/** Shorter runs of single letters are initials. */
const SHORTEST = 3
/** Longer runs are no names. */
const LONGEST = 40

const isLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.bare.length === 1 &&
  (token.clitic === '' || token.clitic === 's') &&
  /\p{L}/u.test(token.bare)

/** Where the run of single letters that begins at `from` ends; a full stop may end a "sentence" inside, an `’s` the run. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from
  while (to - from < LONGEST && isLetter(tokens[to])) {
    to++
    if (tokens[to - 1]?.clitic === 's') break
  }
  return to
}

function spelt(tokens: readonly Token[], from: number, to: number): string {
  let word = ''
  for (let at = from; at < to; at++) word += tokens[at]?.bare ?? ''
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

/** Words of one letter, which may stand beside a name: "saw a B e n", "B e n I think". */
const LETTER_WORDS = new Set(['a', 'i'])

/** The names in a run, whole or without the word of one letter that it begins or ends with. */
function readTrimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: (word: string) => boolean,
): Rewrite[] {
  const isWord = (at: number): boolean => LETTER_WORDS.has(tokens[at]?.form ?? '')
  const starts = isWord(from) ? [from, from + 1] : [from]
  const ends = isWord(to - 1) ? [to, to - 1] : [to]
  for (const start of starts)
    for (const end of ends) {
      const found = readRun(tokens, start, end, isName)
      if (found.length > 0) return found
    }
  return []
}

/** Names that are spelt letter by letter: "O l i v e r", "O.L.I.V.E.R", "O⭐l⭐i⭐v⭐e⭐r". */
export function findSpeltOut(tokens: readonly Token[], isName: (word: string) => boolean): Rewrite[] {
  const found: Rewrite[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!isLetter(tokens[from])) continue
    const to = endOfRun(tokens, from)
    if (to - from >= SHORTEST) found.push(...readTrimmed(tokens, from, to, isName))
    from = to - 1
  }
  return found
}
