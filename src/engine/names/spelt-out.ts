import type { Token } from '../text/token'
import type { Rewrite } from './name-hit'
import type { NameWord } from './roll-index'

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
  wordOf: (word: string) => NameWord | undefined,
): Rewrite[] {
  const rewrite = (start: number, end: number): Rewrite[] => {
    const word = end - start < SHORTEST ? '' : spelt(tokens, start, end)
    return word !== '' && wordOf(word) ? [{ from: start, to: end, word, how: 'disguised', timid: false }] : []
  }
  const whole = rewrite(from, to)
  if (whole.length > 0) return whole
  // "O l i v e r B e n n e t t": two names without a wider space between them.
  for (let cut = from + SHORTEST; cut <= to - SHORTEST; cut++) {
    const halves = [...rewrite(from, cut), ...rewrite(cut, to)]
    const [first, second] = halves.map(({ word }) => wordOf(word))
    // "E l l i e m a e" is no Ellie, though a Mae is on the list as well.
    if (first && second && isWhole(first, second)) return halves
  }
  return []
}

/** A given name and a surname, in either order. */
const isWhole = (one: NameWord, other: NameWord): boolean =>
  (one.given && other.surname) || (one.surname && other.given)

/** The names in a run, whole or without the word of one letter that it begins or ends with. */
function readTrimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
  wordOf: (word: string) => NameWord | undefined,
): Rewrite[] {
  const isSpaced = (at: number): boolean => tokens[at]?.gap === ''
  const isI = (at: number): boolean => tokens[at]?.form === 'i' && tokens[at]?.letters !== 'lower'
  // "saw a B e n", "B e n I think"; but "S a m i" is no Sam, nor "A r y a n" a Ryan.
  const isA = tokens[from]?.form === 'a' && tokens[from].letters === 'lower'
  const isArticle = (isA && tokens[from + 1]?.letters !== 'lower') || isI(from)
  const starts = isArticle && isSpaced(from + 1) ? [from, from + 1] : [from]
  const ends = isI(to - 1) && isSpaced(to - 1) ? [to, to - 1] : [to]
  for (const start of starts)
    for (const end of ends) {
      const found = readRun(tokens, start, end, wordOf)
      if (found.length > 0) return found
    }
  return []
}

/** Names that are spelt letter by letter: "O l i v e r", "O.L.I.V.E.R", "O⭐l⭐i⭐v⭐e⭐r". */
export function findSpeltOut(
  tokens: readonly Token[],
  wordOf: (word: string) => NameWord | undefined,
): Rewrite[] {
  const found: Rewrite[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!isLetter(tokens[from])) continue
    const to = endOfRun(tokens, from)
    if (to - from >= SHORTEST) found.push(...readTrimmed(tokens, from, to, wordOf))
    from = to - 1
  }
  return found
}
