import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import { isKnownName } from './known-names'
import type { NameHit, Rewrite } from './name-hit'
import { respellingsOf } from './respelt'
import { respell, unmask } from './spellings'
import { findSpeltOut } from './spelt-out'
import { plainOf } from './stretched'

/** A way of reading one word as a word of the roll. */
type Reader = (token: Token, knowledge: Knowledge) => readonly Omit<Rewrite, 'from' | 'to'>[]

const NONE: readonly never[] = []
const MASKED = /[*@$!€\d]/
const LETTER = /\p{L}/u

const isOnRoll = (word: string, { roll }: Knowledge): boolean => roll.word(word) !== undefined

/** In small letters, a shorter word than this is taken for a short name only if many people have it. */
const SHORTEST_SMALL = 5

/** Small letters, and perhaps no name: "will", "art", "nan", "im". */
function isPlainWord({ letters, bare }: Token, knowledge: Knowledge): boolean {
  if (letters !== 'lower') return false
  return isDictionaryWord(bare) || (bare.length < SHORTEST_SMALL && !isKnownName(bare, knowledge))
}

/** "Olly" for Oliver, "Kaitlyn" for Caitlin, and "Ollys" without its apostrophe. */
const byFamily: Reader = (token, knowledge) => {
  const { families } = knowledge
  const timid = isPlainWord(token, knowledge)
  const read = (written: string, ending: string): Omit<Rewrite, 'from' | 'to'>[] =>
    families
      .alternatives(written)
      .filter(({ word }) => isOnRoll(word, knowledge))
      .map(({ word, how }) => ({ word: word + ending, how, timid }))
  const { bare, clitic } = token
  const plural = clitic === '' && bare.length > 3 && bare.endsWith('s') ? bare.slice(0, -1) : ''
  const found = families.has(bare) ? read(bare, '') : NONE
  return plural !== '' && families.has(plural) ? [...found, ...read(plural, 's')] : found
}

/** "Jonathon", "Elsey", "Philippa" and "Phillipa". */
const bySpelling: Reader = (token, knowledge) => {
  const { bare } = token
  if (bare.length < 4 || isDictionaryWord(bare)) return NONE
  const timid = token.letters === 'lower' && !isKnownName(bare, knowledge)
  return respellingsOf(bare)
    .filter((word) => isOnRoll(word, knowledge))
    .map((word) => ({ word, how: 'variant', timid }))
}

/** "t*ler", "c00per". */
const byMask: Reader = ({ bare }, { roll }) => {
  if (!MASKED.test(bare) || !LETTER.test(bare)) return NONE
  const word = unmask(bare, roll)
  return word === undefined ? NONE : [{ word, how: 'disguised', timid: false }]
}

/** "Oliverrr". */
const byLength: Reader = ({ bare }, knowledge) =>
  plainOf(bare)
    .filter((word) => isOnRoll(word, knowledge))
    .map((word) => ({ word, how: 'disguised', timid: false }))

/** "Olvier", "Karthik" for Karthikeyan. */
const byMistake: Reader = (token, knowledge) => {
  const { bare, letters } = token
  if (letters !== 'title' || isKnownName(bare, knowledge) || isDictionaryWord(bare)) return NONE
  const word = respell(bare, knowledge.roll)
  return word === undefined ? NONE : [{ word, how: 'typo', timid: false }]
}

/** Ways of reading a word that isn't on the roll as it stands. */
const OF_STRANGERS: readonly Reader[] = [byMask, byLength, byMistake]
/** Ways of reading a word that may be on the roll as it stands as another one. */
const OF_ALL: readonly Reader[] = [byFamily, bySpelling]

/** What the words may stand for besides what they say. */
export function findRewrites(
  tokens: readonly Token[],
  _exact: readonly NameHit[],
  knowledge: Knowledge,
): Rewrite[] {
  const found = findSpeltOut(tokens, (word) => isOnRoll(word, knowledge))
  for (const [from, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.bare.length < 2 || token.bare.length > LONGEST) continue
    const readers = isOnRoll(token.bare, knowledge) ? OF_ALL : [...OF_ALL, ...OF_STRANGERS]
    for (const reader of readers)
      for (const rewrite of reader(token, knowledge)) found.push({ ...rewrite, from, to: from + 1 })
  }
  return found
}

/** A word of more letters is no name, however it is drawn out. */
const LONGEST = 32
