import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import { isKnownName, isKnownSurname } from './known-names'
import { unmask } from './masked'
import { Memory } from './memory'
import { readMistyped } from './mistyped'
import type { Rewrite } from './name-hit'
import { respellingsOf } from './respelt'
import { findSpeltOut } from './spelt-out'
import { findSplitUp } from './split-up'
import { plainOf } from './stretched'

/** A way of reading one word as a word of the roll. */
type Reader = (token: Token, knowledge: Knowledge) => readonly Read[]
type Read = Omit<Rewrite, 'from' | 'to'>

const NONE: readonly never[] = []
/** Shorter names have other names for spellings. */
const SHORTEST_RESPELT = 4

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
  const read = (written: string, ending: string): Read[] => {
    const found = families.alternatives(written).filter(({ word }) => isOnRoll(word, knowledge))
    const timid = found.length > 0 && isPlainWord(token, knowledge)
    return found.map(({ word, how }) => ({ word: word + ending, how, timid }))
  }
  const { bare, clitic } = token
  const plural = clitic === '' && bare.length > 3 && bare.endsWith('s') ? bare.slice(0, -1) : ''
  const found = families.has(bare) ? read(bare, '') : NONE
  return plural !== '' && families.has(plural) ? [...found, ...read(plural, 's')] : found
}

/** "Jonathon", "Elsey", "Phillipa"; two names that are both common are two names. */
const bySpelling: Reader = (token, knowledge) => {
  const { bare, letters } = token
  if (bare.length < SHORTEST_RESPELT || isDictionaryWord(bare)) return NONE
  const isKnown = isKnownName(bare, knowledge) || isKnownSurname(bare, knowledge)
  if (letters === 'lower' && !isKnown) return NONE
  return respellingsOf(bare)
    .filter(({ word }) => isOnRoll(word, knowledge))
    .filter(({ word, isSame }) => isSame || !isKnown || !isKnownName(word, knowledge))
    .map(({ word }) => ({ word, how: 'variant', timid: false }))
}

/** "t*ler", "c00per", "O****r". */
const byMask: Reader = ({ bare }, { roll }) =>
  unmask(bare, roll).map(({ word, isGuess }) => ({ word, how: 'disguised', timid: isGuess }))

/** "Oliverrr"; "I hopeeee" and "willll you" are words all the same. */
const byLength: Reader = ({ bare, letters }, knowledge) =>
  plainOf(bare)
    .filter((word) => isOnRoll(word, knowledge))
    .map((word) => ({ word, how: 'disguised', timid: letters === 'lower' && isDictionaryWord(word) }))

/** "Olvier", "Karthik" for Karthikeyan. */
const byMistake: Reader = (token, knowledge) =>
  readMistyped(token, knowledge).map((word) => ({ word, how: 'typo', timid: false }))

/** Ways of reading a word that isn't on the roll as it stands. */
const OF_STRANGERS: readonly Reader[] = [byMask, byLength, byMistake]
/** Ways of reading a word that may be on the roll as it stands as another one. */
const OF_ALL: readonly Reader[] = [byFamily, bySpelling]
const ALL: readonly Reader[] = [...OF_ALL, ...OF_STRANGERS]

function readWord(token: Token, knowledge: Knowledge): readonly Read[] {
  const readers = isOnRoll(token.bare, knowledge) ? OF_ALL : ALL
  let found: readonly Read[] = NONE
  for (const reader of readers) {
    const reads = reader(token, knowledge)
    if (reads.length > 0) found = [...found, ...reads]
  }
  return found
}

const readings = new Memory<readonly Read[]>()

/** A reading depends on the word, its capitals and what hangs on it; most words are plain. */
function keyOf({ bare, letters, clitic }: Token): string {
  return letters === 'lower' && clitic === '' ? bare : `${bare} ${letters} ${clitic}`
}

/** What the words may stand for besides what they say. */
export function findRewrites(tokens: readonly Token[], knowledge: Knowledge): Rewrite[] {
  const found = [
    ...findSpeltOut(tokens, (word) => knowledge.roll.word(word)),
    ...findSplitUp(tokens, knowledge.roll),
  ]
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token
    if (token.kind !== 'word' || token.bare.length < 2 || token.bare.length > LONGEST) continue
    const reads = readings.recall(knowledge.roll, keyOf(token), () => readWord(token, knowledge))
    for (const read of reads) found.push({ ...read, from, to: from + 1 })
  }
  return found
}

/** A word of more letters is no name, however it is drawn out. */
const LONGEST = 32
