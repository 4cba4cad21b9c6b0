import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import type { Case } from './case'
import { isKnownSurname } from './known-names'
import { PICTURES } from './pictures'

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

export function inSentence(tokens: readonly Token[], at: number, of: number): Token | undefined {
  const token = tokens[at]
  return token?.sentence === tokens[of]?.sentence ? token : undefined
}

/** "my Alfie", "our gorgeous Jack", "brother Jack": somebody of the writer's own. */
export function isBesideOwn({ mention, starts, reading: { tokens, marks } }: Case): boolean {
  let at = mention.from - 1
  if (tokens[mention.from]?.gap !== '') return false
  // "my brothers Mason and Prince", and not "my class and Prince"
  if (ANDS.has(inSentence(tokens, at, mention.from)?.form ?? '') && starts.has(at - 1))
    return marks.endsBefore('own-people', at - 1)
  if (LIKE_OWN.has(inSentence(tokens, at, mention.from)?.form ?? '')) at--
  const before = inSentence(tokens, at, mention.from)
  if (!before) return false
  return OWN.has(before.form) || marks.endsBefore('own-people', at + 1)
}

/**
 * A capital word beside the name makes another person's name of it: "Harry Styles", "Hayley Smith" where only
 * a Harry and a Smith are on the roll.
 */
export function isOtherPerson({ mention, reading: { tokens, marks }, knowledge }: Case): boolean {
  const isGiven = mention.form === 'given'
  const at = isGiven ? mention.to : mention.from - 1
  const other = inSentence(tokens, at, mention.from)
  const gap = isGiven ? other?.gap : tokens[mention.from]?.gap
  if (isGiven && isInAddress({ mention, other, knowledge })) return true
  const isBeside = gap === '' || (isGiven && gap !== undefined && PICTURES.test(gap))
  if (other?.letters !== 'title' || !isBeside || other.form.length < 2 || other.kind !== 'word') return false
  if (isGiven && tokens[mention.to - 1]?.clitic) return false
  if (isGiven) return !PLAIN.has(other.form) && !isHeadline(tokens, mention.from)
  // A capital that only begins the sentence says nothing: "Did Thackray …".
  const opens = tokens[at - 1]?.sentence !== other.sentence
  // "in History Buckley told me"
  if (marks.endsBefore('school-talk', mention.from)) return false
  return !opens || !isDictionaryWord(other.bare) || isKnownGiven(other.bare, knowledge)
}

interface Pair extends Pick<Case, 'mention' | 'knowledge'> {
  readonly other: Token | undefined
}

/** No word of the dictionary, nor of a name on the roll: "birtwistle", "jolliffe". */
function isStrange({ bare }: Token, { roll }: Knowledge): boolean {
  // Of an address its first part is left: "fairclough@example".
  const [word = ''] = bare.split('@')
  return (
    word.length >= SHORTEST_SURNAME && /^\p{L}+$/u.test(word) && !isDictionaryWord(word) && !roll.word(word)
  )
}
const SHORTEST_SURNAME = 4

/** "seth.fairclough@…": a full stop without its space, and a word that is nobody's on the roll. */
function isInAddress({ other, knowledge }: Pair): boolean {
  if (other === undefined || other.spaced || other.kind !== 'word') return false
  return /^[._]$/.test(other.gap) && isStrange(other, knowledge)
}

/** Common words that no dictionary has, and that people write after a name. */
const TALK =
  /^(?:defo|deffo|totes|literally|gonna|wanna|gotta|coulda|woulda|shoulda|haha(?:ha)*|omfg|lmao|rofl|innit|tbh|imho|btw|pshe)$/

/**
 * A word that may be another surname, where letters don't tell: "CARTER BIRTWISTLE", "miley varley". It may as well be
 * a word with a mistake, so that it makes less of a pupil, and not nobody.
 */
export function mayBeOtherPerson({ mention, reading: { tokens }, knowledge }: Case): boolean {
  const [last, other] = [tokens[mention.to - 1], inSentence(tokens, mention.to, mention.from)]
  if (last?.clitic !== '' || !other || other.kind !== 'word' || mention.plural) return false
  if (other.gap !== '' && !PICTURES.test(other.gap)) return false
  if (other.letters === 'title' || TALK.test(other.form)) return false
  if (other.letters === 'lower' && last.letters !== 'lower') return false
  if (!isStrange(other, knowledge)) return false
  return !isKnownGiven(other.bare, knowledge) || isKnownSurname(other.bare, knowledge)
}

function isKnownGiven(word: string, { words }: Knowledge): boolean {
  return ['names-very-common', 'names-common', 'names-adult'].some((list) => words.get(list)?.has(word))
}

/** Words that people write with a capital after a name in headlines and shouts. */
const PLAIN = new Set(
  'is was has and in from for got won will can on at year class y7 the of to just'.split(' '),
)

/** Titles that are words as well; only with a capital are they somebody's: "I shall miss Freya". */
const WORDLIKE_TITLES = new Set([
  'miss',
  'sir',
  'father',
  'coach',
  'judge',
  'king',
  'queen',
  'prince',
  'princess',
  'sister',
  'saint',
  'president',
  'hurricane',
  'farmer',
  'fireman',
  'postman',
  'emperor',
  'granny',
  'guru',
  'prophet',
])

/** "Mr Bennett", "Prince George". */
export function isTitled({ mention, reading: { tokens, marks } }: Case): boolean {
  const title = inSentence(tokens, mention.from - 1, mention.from)
  if (
    !title ||
    !/^\.?$/.test(tokens[mention.from]?.gap ?? '') ||
    !marks.endsBefore('mr-before', mention.from)
  )
    return false
  return title.letters !== 'lower' || !WORDLIKE_TITLES.has(title.form)
}

/** Of the words of the sentence that could have a small letter, most have a capital: a headline. */
function isHeadline(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  let [capitals, words] = [0, 0]
  const count = (token: Token | undefined): boolean => {
    if (token?.sentence !== sentence) return false
    words++
    if (token?.letters === 'title' || token?.letters === 'upper') capitals++
    return true
  }
  for (let before = at - 1; at - before <= HEADLINE_REACH && count(tokens[before]); ) before--
  for (let after = at; after - at <= HEADLINE_REACH && count(tokens[after]); ) after++
  return words > 5 && capitals * 4 >= words * 3
}
const HEADLINE_REACH = 12

/** A surname before another capital is mostly part of a place, a firm or somebody's name: "Bell Street", "King Lear". */
export function isPartOfName({ mention, reading: { tokens } }: Case): boolean {
  const next = inSentence(tokens, mention.to, mention.from)
  if (next?.gap !== '' || next.letters !== 'title' || next.form.length < 2 || next.kind !== 'word')
    return false
  return !PLAIN.has(next.form) && tokens[mention.to - 1]?.clitic === '' && !isHeadline(tokens, mention.from)
}

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

/** Three names of the roll or more in a row. */
export function isOneOfMany(asked: Case): boolean {
  const { mention, starts, reading } = asked
  if (!isOneOfSeveral(asked)) return false
  const { tokens } = reading
  const sentence = tokens[mention.from]?.sentence
  let others = 0
  for (let at = mention.from - LIST_REACH; at <= mention.from + LIST_REACH; at++) {
    if (at !== mention.from && starts.has(at) && tokens[at]?.sentence === sentence) others++
  }
  return others >= 2
}
const LIST_REACH = 6

/** A capital letter that doesn't open the sentence stands right before the name, or one right behind it. */
export function isBesideCapital({ mention, reading: { tokens } }: Case): boolean {
  const isCapital = (token: Token | undefined): boolean =>
    token?.letters === 'title' && token.form.length > 1 && token.kind === 'word'
  const [before, after] = [mention.from - 1, mention.to].map((at) => inSentence(tokens, at, mention.from))
  const opens = inSentence(tokens, mention.from - 2, mention.from) === undefined
  const isName = before !== undefined && (!opens || !isDictionaryWord(before.bare))
  return (
    (isName && isCapital(before) && /^,?$/.test(tokens[mention.from]?.gap ?? '')) ||
    (after?.gap === '' && isCapital(after))
  )
}
