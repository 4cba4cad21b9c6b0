import { either, inDraft, near, SENTENCE, type Test } from './case'
import { kindsOf } from './grammar'
import { KIN } from './grammar-words'
import { isKnownName } from './known-names'
import { inSentence } from './neighbours'
import { isPlacedInGroup } from './own-group'
import { pairKey } from './roll-index'

/** The name is, as it is written, a word of a list. */
const isWordOf =
  (list: string): Test =>
  ({ mention: { from, to }, reading: { marks } }) =>
    marks.endsAt(list, from).includes(to)

/** Who has "his" and "her" is no firm. */
const PERSONS = new Set(['he', 'she', 'his', 'her', 'him', 'hers'])

const speaksOfAPerson: Test = ({ mention: { from }, reading: { tokens } }) =>
  [...Array(REACH).keys()].some((step) => PERSONS.has(inSentence(tokens, from + step + 1, from)?.form ?? ''))
const REACH = 8

/** "Pearson did a free webinar", and not "Pearson lost his textbook". */
export const isFirm: Test = (asked) =>
  isWordOf('firm')(asked) && near('firm-talk', SENTENCE)(asked) && !speaksOfAPerson(asked)

/** "Storm took the power out", and not "Storm took the register". */
export const isWeather: Test = (asked) =>
  isWordOf('weather-name')(asked) && near('weather-talk', SENTENCE)(asked) && !speaksOfAPerson(asked)

const STORMS = new Set(['storm', 'hurricane', 'cyclone', 'typhoon'])

/** "Storm Amy": what the weather office called it. */
export const isOfAStorm: Test = ({ mention: { from }, reading: { tokens } }) => {
  const before = inSentence(tokens, from - 1, from)
  return STORMS.has(before?.form ?? '') && tokens[from]?.gap === '' && tokens[from]?.letters !== 'lower'
}

const SEVERAL =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|dozen|several|countless|enough|many|loads|few)$/u

/** "fourteen Harrys": costumes, or namesakes, and nobody that could be told from another. */
export const isCounted: Test = ({ mention: { from, to }, reading: { tokens, marks } }) => {
  // "Year 4 Harrys mum"
  if (marks.endsBefore('school-group', from) || KIN.has(inSentence(tokens, to, from)?.form ?? ''))
    return false
  const isPlural = tokens[to - 1]?.form.endsWith('s') === true && tokens[to - 1]?.clitic === ''
  return isPlural && tokens[from]?.gap === '' && SEVERAL.test(inSentence(tokens, from - 1, from)?.form ?? '')
}

const ARTICLES = new Set(['a', 'an', 'another'])
const WHO = new Set(['who', 'whose'])

/**
 * "a Matilda, an Elsa": somebody's costume or kind. "a Matilda in Year 3" may be a pupil, and in Welsh "a" is "and":
 * "Lowri a Megan".
 */
export const isOneOfAKind: Test = (asked) => {
  const { mention, reading, ends } = asked
  const { tokens } = reading
  const { from, to } = mention
  const article = inSentence(tokens, from - 1, from)
  if (tokens[from]?.gap !== '' || tokens[from]?.letters === 'lower') return false
  // "A Barker" may be an Aisha, "a B e n" a Ben.
  if (article?.letters !== 'lower' || mention.how === 'disguised') return false
  if (!ARTICLES.has(article.form) || tokens[to - 1]?.clitic === 's') return false
  const before = inSentence(tokens, from - 2, from)
  if (article.gap === '' && (ends.has(from - 1) || before?.letters === 'title')) return false
  const next = inSentence(tokens, to, from)
  return !(next?.gap === '' && WHO.has(next.form)) && !isPlacedInGroup(asked)
}

const TOLD = /^[,(–—-]?$/

/** "Lowri fy chwaer", "Jack (my nephew)": after the name it says who that is to the writer. */
export const isToldAsOwn: Test = ({ mention: { from, to }, reading: { tokens, marks } }) => {
  const next = inSentence(tokens, to, from)
  if (!next || !TOLD.test(next.gap) || marks.endsAt('own-kin', to).length === 0) return false
  return tokens[to - 1]?.clitic === ''
}

/** "your Kelsey … (my cousin's girl)". */
export const isOfOwnYoung: Test = (asked) => near('own-young', SENTENCE)(asked) && !isPlacedInGroup(asked)

/** Words between "my home one" and the address. */
const TO_ADDRESS = 5

/** "my personal: sana.k@…": the writer's own address, whosever name is in it. */
export const isOwnAddress: Test = ({ mention: { from, to }, reading: { tokens, marks, draft } }) => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  if (!draft.text.slice(start, end).includes('@', 1)) return false
  return marks.first('own-address', Math.max(0, from - TO_ADDRESS), from) !== undefined
}

/** Whoever was at school in these years has grown up. */
const LONG_AGO = /^(?:19[4-9]\d|200[0-7]|[4-9]0s)$/
const SINCE = new Set(['from', 'in', 'of', 'since', 'circa', 'late', 'early', 'mid', 'the', 'back'])
const YEARS = /^(?:1[5-9]|[2-9]\d|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty)$/

/** "your old form tutor from 1994", "I taught her twenty years ago". */
export const isLongAgo: Test = (asked) => {
  const { mention, reading } = asked
  if (!near('former-talk', SENTENCE)(asked)) return false
  const { tokens } = reading
  const { sentence } = tokens[mention.from] ?? {}
  return tokens.some((token, at) => {
    if (token.sentence !== sentence) return false
    if (LONG_AGO.test(token.form)) return SINCE.has(tokens[at - 1]?.form ?? '')
    return YEARS.test(token.form) && tokens[at + 1]?.form === 'years' && tokens[at + 2]?.form === 'ago'
  })
}

/** What a place or a plant does, or where it is, and hardly a child. */
const OF_THINGS = new Set(
  'looking looks full blooming bloomed flowering near behind beside opposite over past everywhere season'.split(
    ' ',
  ),
)

/** "poppy field looking unreal": two words of the dictionary without their capitals, and nobody does anything. */
export const areSmallWords: Test = (asked) => {
  const { mention, reading, knowledge } = asked
  const written = reading.tokens.slice(mention.from, mention.to)
  const opens = inSentence(reading.tokens, mention.from - 1, mention.from) === undefined
  // A capital that only begins the sentence says nothing.
  if (!written.every(({ letters }, at) => letters === 'lower' || (at === 0 && opens && letters === 'title')))
    return false
  if (!written.every(({ bare }) => kindsOf(bare, knowledge).size > 0)) return false
  const next = inSentence(reading.tokens, mention.to, mention.from)
  if (next?.gap !== '' || !OF_THINGS.has(next.form)) return false
  return !either(isPlacedInGroup, inDraft('school-talk'), near('praise', 6))(asked)
}

/** "Sam the caretaker", "Bella, our school dog", "my TA Emma": it says who that is, and no pupil. */
export const isToldOtherwise: Test = ({ mention: { from, to }, reading: { tokens, marks } }) => {
  const next = inSentence(tokens, to, from)
  if (
    next &&
    TOLD.test(next.gap) &&
    tokens[to - 1]?.clitic === '' &&
    marks.endsAt('told-role', to).length > 0
  )
    return true
  return (
    inSentence(tokens, from - 1, from) !== undefined &&
    /^,?$/.test(tokens[from]?.gap ?? '') &&
    marks.endsBefore('role-before', from)
  )
}

/** "Megan off Love Island", "Jack in Lord of the Flies". */
export const isOfAShow: Test = ({ mention: { from, to }, reading: { tokens, marks } }) =>
  inSentence(tokens, to, from)?.gap === '' && marks.endsAt('of-a-show', to).length > 0

/** "back from Skye", "Isle of Skye", "Chelsea v Arsenal", "Chelsea are dreadful". */
export const isPlace: Test = (asked) => {
  const { mention, reading, ends } = asked
  const { tokens, marks } = reading
  const { from, to } = mention
  if (!isWordOf('place-name')(asked) || tokens[from]?.letters === 'lower') return false
  if (tokens[from]?.gap === '' && marks.endsBefore('place-before', from)) return true
  const next = inSentence(tokens, to, from)
  if (next?.gap !== '' || tokens[to - 1]?.clitic !== '') return false
  // "Ella and Chelsea are late"
  const isJoined = inSentence(tokens, from - 1, from)?.form === 'and' || ends.has(from)
  return !isJoined && OF_A_CLUB.has(next.form)
}
const OF_A_CLUB = new Set('v vs are were fc fans shirt shirts women ladies'.split(' '))

/** "Jamie Oliver pasta": of a name that everybody knows, one half. */
export const isHalfOfTheFamous: Test = ({ mention: { from, to }, reading: { tokens }, knowledge }) => {
  const [before, last, next] = [
    inSentence(tokens, from - 1, from),
    tokens[to - 1],
    inSentence(tokens, to, from),
  ]
  const famous = knowledge.words.get('famous-people')
  const first = tokens[from]
  return (
    (next?.gap === '' && last?.clitic === '' && famous?.has(`${first?.bare} ${next.bare}`) === true) ||
    (before !== undefined && first?.gap === '' && famous?.has(`${before.bare} ${last?.bare}`) === true)
  )
}

/** "Edward the Confessor", "Bob the Builder", "Ruby by the Kaiser Chiefs", "Sophie Ellis-Bextor". */
export const isOfAStory: Test = ({ mention: { from, to }, reading: { tokens }, knowledge }) => {
  const [next, other, third] = [to, to + 1, to + 2].map((at) => inSentence(tokens, at, from))
  const isCapital = (token: typeof next): boolean =>
    token?.letters === 'title' &&
    token.form.length > 2 &&
    token.kind === 'word' &&
    !knowledge.roll.word(token.bare)
  if (tokens[to - 1]?.clitic !== '' || tokens[from]?.letters === 'lower') return false
  if (next?.gap === '-') return isCapital(next) && inSentence(tokens, from - 1, from)?.letters === 'title'
  if (next?.gap !== '' || other?.gap !== '') return false
  if (next.form === 'the') return isCapital(other)
  return (
    next.form === 'by' &&
    (isCapital(other) || (other.form === 'the' && third?.gap === '' && isCapital(third)))
  )
}

/** "Jordan B Peterson": after the initial comes a name that no pupil has. */
export const isOtherAfterInitial: Test = ({ mention: { from, to }, reading: { tokens }, knowledge }) => {
  const next = inSentence(tokens, to, from)
  if (!next || !/^\.?$/.test(next.gap) || next.letters !== 'title' || next.form.length < 4) return false
  return kindsOf(next.bare, knowledge).size === 0 && knowledge.roll.word(next.bare) === undefined
}

/** "Fox in the playground", "Swan attacked the canoe": it opens the sentence, and may be what it says. */
export const isAnimal: Test = (asked) => {
  const { mention, reading } = asked
  if (!isWordOf('animal')(asked) || inSentence(reading.tokens, mention.from - 1, mention.from)) return false
  const next = inSentence(reading.tokens, mention.to, mention.from)
  if (next?.gap !== '' || !OF_ANIMALS.has(next.form)) return false
  // "Fox in detention again" is somebody.
  return (
    next.form !== 'in' ||
    AN_ANIMALS_PLACE.has(inSentence(reading.tokens, mention.to + 1, mention.from)?.form ?? '')
  )
}
const AN_ANIMALS_PLACE = new Set(['the', 'our', 'my', 'a'])
const OF_ANIMALS = new Set(
  'in on attacked outside loose chased ate stole landed flew pooed hissed'.split(' '),
)

const KINGS = new Set(
  'henry edward george james charles william richard mary elizabeth louis john victoria'.split(' '),
)
const NUMERAL = /^(?:i{2,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi?)$/

/** "Henry VIII", "Elizabeth I.", and not "I told Mary I would". */
export const isMonarch: Test = ({ mention: { from, to }, reading: { tokens } }) => {
  const next = inSentence(tokens, to, from)
  if (next?.gap !== '' || next.letters === 'lower' || tokens[to - 1]?.clitic !== '') return false
  if (NUMERAL.test(next.bare)) return next.letters === 'upper'
  if (next.bare !== 'i' || !KINGS.has(tokens[from]?.bare ?? '')) return false
  const after = inSentence(tokens, to + 1, from)
  return after === undefined || after.gap !== '' || AFTER_A_KING.has(after.form)
}
const AFTER_A_KING = new Set('and with of or in on'.split(' '))

/** "Lottie (Emilia Jones)": a part, and who plays it. */
export const isPlayedBy: Test = ({ mention: { from, to }, reading: { tokens, marks }, knowledge }) => {
  const [given, surname] = [inSentence(tokens, to, from), inSentence(tokens, to + 1, from)]
  if (
    !given?.gap.includes('(') ||
    surname?.gap !== '' ||
    given.letters !== 'title' ||
    surname.letters !== 'title'
  )
    return false
  if (marks.endsAt('school-group', to).length > 0 || marks.endsAt('school-talk', to).length > 0) return false
  const isOurs = knowledge.roll.byBoth.has(pairKey(given.bare, surname.bare))
  return !isOurs && isKnownName(given.bare, knowledge)
}
