import type { Knowledge } from '../knowledge'
import type { Token } from '../text/token'
import type { Mention } from './mention'
import { pairKey, type RollIndex } from './roll-index'

const isLetter = (token: Token | undefined): token is Token =>
  token?.form.length === 1 && token.kind === 'word' && token.letters !== 'lower' && token.letters !== 'none'

function mentionOf(
  first: string,
  second: string,
  from: number,
  to: number,
  loose: boolean,
  index: RollIndex,
): Mention[] {
  const pupils = index.byInitials.get(pairKey(first, second.charAt(0)))
  if (!pupils) return []
  return [
    { form: 'initials', from, to, name: `${first} ${second}`, pupils, ...(loose ? { loose: true } : {}) },
  ]
}

/** "E.S.", "E. S.", "J.O'B": capital letters with a full stop between them. */
function withStops(tokens: readonly Token[], from: number, index: RollIndex): Mention[] {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!isLetter(first) || second?.gap !== '.' || second.letters === 'lower') return []
  // "O'B" is one initial; three letters in a row are an abbreviation ("B.B.C.").
  const isSurname = second.form.length === 1 || (!second.spaced && /^(o|mc)?[a-z]$/.test(second.form))
  if (!isSurname || isInitialNext(tokens, from + 2) || isLetter(tokens[from - 1])) return []
  return mentionOf(first.form, second.form, from, from + 2, false, index)
}

function isInitialNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.gap === '.' && token.form.length === 1
}

/** "J S": two capital letters of their own. */
function apart(tokens: readonly Token[], from: number, index: RollIndex): Mention[] {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!isLetter(first) || !isLetter(second) || second.gap !== '' || second.sentence !== first.sentence)
    return []
  if (isLetter(tokens[from - 1]) || isLetter(tokens[from + 2])) return []
  return mentionOf(first.form, second.form, from, from + 2, true, index)
}

const isShouted = (token: Token | undefined, by: Token): boolean =>
  token?.sentence === by.sentence && token.letters === 'upper' && token.form.length > 2

/** "JS": two capitals in one word that aren't known to mean something else. */
function together(tokens: readonly Token[], from: number, { roll, words }: Knowledge): Mention[] {
  const token = tokens[from]
  if (token?.kind !== 'word' || token.letters !== 'upper' || !/^[a-z]{2}$/.test(token.bare)) return []
  if (words.get('lesson-letters')?.has(token.bare)) return []
  const isBesideNumber = [tokens[from - 1], tokens[from + 1]].some(
    (other, side) =>
      other?.sentence === token.sentence &&
      (side === 0 ? token : other).gap === '' &&
      /^\d+$/.test(other.form),
  )
  if (isBesideNumber || isShouted(tokens[from - 1], token) || isShouted(tokens[from + 1], token)) return []
  return mentionOf(token.bare.charAt(0), token.bare.charAt(1), from, from + 1, true, roll)
}

/** Two letters that are a pupil's initials; whether they mean the pupil is weighed later. */
export function findInitials(tokens: readonly Token[], knowledge: Knowledge): Mention[] {
  const found: Mention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const { length } = (tokens[from] as Token).bare
    if (length === 1)
      found.push(...withStops(tokens, from, knowledge.roll), ...apart(tokens, from, knowledge.roll))
    else if (length === 2) found.push(...together(tokens, from, knowledge))
  }
  return found
}
