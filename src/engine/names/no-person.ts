import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import type { Case } from './case'
import { KIN } from './grammar-words'
import { inSentence } from './neighbours'

/** The name is one word of a phrase that means no person: "VE Day", "Victoria sponge". */
export function isInSetPhrase({ mention: { from, to }, reading: { marks } }: Case): boolean {
  return marks
    .all('set-phrase')
    .some((phrase) => phrase.from <= from && to <= phrase.to && phrase.to - phrase.from > to - from)
}

/** "McDonald’s", and not "McDonald’s mum". */
export function isBrand({ mention: { from, to }, reading: { marks, tokens } }: Case): boolean {
  return (
    marks.all('brand').some((brand) => brand.from === from) &&
    !KIN.has(inSentence(tokens, to, from)?.form ?? '')
  )
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.letters === 'title' && token.form.length > 1

/** "Tyrone from Corrie", "Kieran from Boyzone": neither a class nor the school, and told apart by it. */
export function isFromElsewhere({ mention, reading: { tokens, marks }, knowledge }: Case): boolean {
  const at = mention.to + 1
  const [from, place] = [mention.to, at].map((near) => inSentence(tokens, near, mention.from))
  if (from?.form !== 'from' || from.gap !== '' || place?.gap !== '' || !isCapital(place)) return false
  const isOurs = ['school-group', 'class-name', 'school', 'school-talk'].some(
    (list) => marks.first(list, at, at + 3) !== undefined,
  )
  return !isOurs && knowledge.roll.word(place?.bare ?? '') === undefined
}

/** What streets and houses are called: short names and surnames look like it. */
const STREETS = new Set(
  'row court grove heath hill park green lane close field fields rise wood brook dale vale croft mount garth gate mews terrace end view way drive avenue road street bank gardens square crescent'.split(
    ' ',
  ),
)
const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/

/** "Tanner’s Row", "7 Heron Court": a capital before a kind of street, or a number before a street's name. */
export function isOfAStreet({ mention, reading: { tokens } }: Case): boolean {
  const [before, next] = [mention.from - 1, mention.to].map((at) => inSentence(tokens, at, mention.from))
  const last = tokens[mention.to - 1]
  if (tokens[mention.from]?.gap !== '' || !isCapital(last)) return false
  // A capital that only begins the sentence says nothing: "And Brook was brilliant".
  const opens = inSentence(tokens, mention.from - 2, mention.from) === undefined
  const isNamed = isCapital(before) && !(opens && isDictionaryWord(before?.bare ?? ''))
  if (STREETS.has(last?.bare ?? '') && isNamed && last?.clitic === '') return true
  return (
    next?.gap === '' && isCapital(next) && STREETS.has(next.bare) && HOUSE_NUMBER.test(before?.form ?? '')
  )
}

const ACRONYM = /^\p{Lu}{2,}s$/u

/** "CATs", "SATs": letters that stand for words, and more than one of them. */
export function isAcronym({ mention: { from, to }, reading: { tokens, draft } }: Case): boolean {
  const [token] = tokens.slice(from, to)
  return to - from === 1 && token !== undefined && ACRONYM.test(draft.text.slice(token.start, token.end))
}

/** Small words that people shout: "ask ME why", "IT is on". */
const SHOUTED = new Set('me us it he we my no so'.split(' '))

/** Two letters that are a small word with stress on it. */
export function isShouted({ mention, reading: { tokens } }: Case): boolean {
  return mention.to - mention.from === 1 && SHOUTED.has(tokens[mention.from]?.form ?? '')
}

/** "Welsh", "the Romans": a word that always has its capital, alone for a surname or in the plural. */
export function isCapitalWord({
  mention: { form, from, to },
  reading: { tokens },
  knowledge,
}: Case): boolean {
  const { bare = '', clitic = '' } = tokens[from] ?? {}
  const list = knowledge.words.get('capital-words')
  if (to - from > 1 || list === undefined) return false
  return (
    (form === 'surname' && list.has(bare)) ||
    (clitic === '' && list.has(bare.replace(/s$/, '')) && !list.has(bare))
  )
}
