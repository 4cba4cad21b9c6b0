import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import type { Case } from './case'

const OWN = new Set(['my', 'our'])
const LIKE_OWN = new Set([
  'big',
  'little',
  'gorgeous',
  'lovely',
  'wonderful',
  'beautiful',
  'old',
  'dear',
  'own',
])

function inSentence(tokens: readonly Token[], at: number, of: number): Token | undefined {
  const token = tokens[at]
  return token?.sentence === tokens[of]?.sentence ? token : undefined
}

/** "my Alfie", "our gorgeous Jack", "brother Jack": somebody of the writer's own. */
export function isBesideOwn({ mention, reading: { tokens, marks } }: Case): boolean {
  let at = mention.from - 1
  if (tokens[mention.from]?.gap !== '') return false
  if (LIKE_OWN.has(inSentence(tokens, at, mention.from)?.form ?? '')) at--
  const before = inSentence(tokens, at, mention.from)
  if (!before) return false
  return OWN.has(before.form) || marks.endsBefore('own-people', at + 1)
}

/**
 * A capital word beside the name makes another person's name of it: "Harry Styles", "Hayley Smith" where only
 * a Harry and a Smith are on the roll.
 */
export function isOtherPerson({ mention, reading: { tokens }, knowledge }: Case): boolean {
  const isGiven = mention.form === 'given'
  const at = isGiven ? mention.to : mention.from - 1
  const other = inSentence(tokens, at, mention.from)
  const gap = isGiven ? other?.gap : tokens[mention.from]?.gap
  if (other?.letters !== 'title' || gap !== '' || other.form.length < 2 || other.kind !== 'word') return false
  if (isGiven && tokens[mention.to - 1]?.clitic) return false
  if (isGiven) return !PLAIN.has(other.form)
  // A capital that only begins the sentence says nothing: "Did Thackray …".
  const opens = tokens[at - 1]?.sentence !== other.sentence
  return !opens || !isDictionaryWord(other.bare) || isKnownGiven(other.bare, knowledge)
}

function isKnownGiven(word: string, { words }: Knowledge): boolean {
  return ['names-very-common', 'names-common', 'names-adult'].some((list) => words.get(list)?.has(word))
}

/** Words that people write with a capital after a name in headlines and shouts. */
const PLAIN = new Set(
  'is was has and in from for got won will can on at year class y7 the of to just'.split(' '),
)

const JOINS = new Set([',', '+', '&', '/', ',&'])
const ANDS = new Set(['and', 'or', 'n', 'a', 'plus'])

/** Names of the roll in a row: "Otis, Leo and Blessing". */
export function isOneOfSeveral({ mention, starts, ends, reading: { tokens } }: Case): boolean {
  const isJoined = (from: number): boolean => JOINS.has(inSentence(tokens, from, from - 1)?.gap ?? '')
  const isAnd = (at: number): boolean => ANDS.has(inSentence(tokens, at, at + 1)?.form ?? '')
  const { from, to } = mention
  return (
    (starts.has(to) && isJoined(to)) ||
    (starts.has(to + 1) && isAnd(to)) ||
    (ends.has(from) && isJoined(from)) ||
    (ends.has(from - 1) && isAnd(from - 1))
  )
}
