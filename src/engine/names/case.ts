import type { Knowledge } from '../knowledge'
import { windowAround } from '../match/marks'
import type { Reading } from '../reading'
import type { WordKind } from '../text/dictionary'
import { fold } from '../text/fold'
import type { Sense } from './grammar'
import type { Form, How, Mention } from './mention'

/** What a piece of evidence is asked about. */
export interface Case {
  readonly mention: Mention
  readonly sense: Sense
  readonly kinds: ReadonlySet<WordKind>
  readonly reading: Reading
  readonly knowledge: Knowledge
  /** Words at which mentions that read as names begin and end. */
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/** A question about a mention. */
export type Test = (asked: Case) => boolean

/** The name stands in one of these forms. */
export const form =
  (...forms: readonly Form[]): Test =>
  ({ mention }) =>
    forms.includes(mention.form)

/** So far that it is the whole sentence. */
export const SENTENCE = 60

/** The name was written so. */
export const written =
  (...hows: readonly How[]): Test =>
  ({ mention: { how = 'exact' } }) =>
    hows.includes(how)

/** A phrase of a list in the same sentence, at most `reach` words away. */
export const near =
  (list: string, reach: number): Test =>
  ({ mention, reading }) => {
    if (reading.marks.all(list).length === 0) return false
    const [from, to] = windowAround(reading.tokens, mention.from, mention.to, reach)
    return (
      reading.marks.first(list, from, mention.from) !== undefined ||
      reading.marks.first(list, mention.to, to) !== undefined
    )
  }

/** A phrase of a list anywhere else in the draft. */
export const inDraft =
  (list: string): Test =>
  ({ reading, mention }) =>
    reading.marks.all(list).some(({ from, to }) => to <= mention.from || from >= mention.to)

/** Phrases of a list at two places or more of the same sentence. */
export const several =
  (list: string, reach: number): Test =>
  ({ mention, reading }) => {
    if (reading.marks.all(list).length === 0) return false
    const [from, to] = windowAround(reading.tokens, mention.from, mention.to, reach)
    const first = reading.marks.first(list, from, mention.from) ?? reading.marks.first(list, mention.to, to)
    if (!first) return false
    const next = Math.max(first.to, first.from + 1)
    if (first.from < mention.from && reading.marks.first(list, next, mention.from)) return true
    return reading.marks.first(list, Math.max(next, mention.to), to) !== undefined
  }

const sentenceOf = ({ mention, reading }: Case): number => reading.tokens[mention.from]?.sentence ?? -1

/** In which sentences a list was found. */
interface Places {
  readonly sentences: ReadonlySet<number>
  readonly first: number
  readonly last: number
}

const known = new WeakMap<Reading, Map<string, Places>>()

/** Read once a draft, however many names there are. */
function placesOf(list: string, reading: Reading): Places {
  const lists = known.get(reading) ?? new Map<string, Places>()
  known.set(reading, lists)
  const remembered = lists.get(list)
  if (remembered) return remembered
  const sentences = new Set<number>()
  let [first, last] = [Number.POSITIVE_INFINITY, -1]
  for (const { from } of reading.marks.all(list)) {
    const sentence = reading.tokens[from]?.sentence ?? 0
    sentences.add(sentence)
    first = Math.min(first, sentence)
    last = Math.max(last, sentence)
  }
  const places = { sentences, first, last }
  lists.set(list, places)
  return places
}

/** A phrase of a list in the sentence before or after. */
export const beside =
  (list: string): Test =>
  (asked) => {
    const { sentences } = placesOf(list, asked.reading)
    const own = sentenceOf(asked)
    return sentences.has(own - 1) || sentences.has(own + 1)
  }

/** A phrase of a list in a sentence before the name's. */
export const earlier =
  (list: string): Test =>
  (asked) =>
    placesOf(list, asked.reading).first < sentenceOf(asked)

/** A phrase of a list in a sentence after the name's. */
export const later =
  (list: string): Test =>
  (asked) =>
    placesOf(list, asked.reading).last > sentenceOf(asked)

/** A phrase of a list directly before the name. */
export const after =
  (list: string): Test =>
  ({ mention, reading }) =>
    reading.tokens[mention.from]?.gap === '' &&
    reading.marks.endsBefore(list, mention.from) &&
    reading.tokens[mention.from - 1]?.sentence === reading.tokens[mention.from]?.sentence

/** All of these. */
export const both =
  (...tests: readonly Test[]): Test =>
  (asked) =>
    tests.every((test) => test(asked))

/** One of these, or more. */
export const either =
  (...tests: readonly Test[]): Test =>
  (asked) =>
    tests.some((test) => test(asked))

/** The contrary. */
export const not =
  (test: Test): Test =>
  (asked) =>
    !test(asked)

/** The name is in a word list. */
export const isIn =
  (list: string): Test =>
  ({ mention, knowledge }) =>
    knowledge.words.get(list)?.has(mention.name) === true

/** No full name, so others may be so called. */
export const isWeak = form('given', 'surname', 'tag-given', 'initials', 'surname-initial', 'family')
export const isOrdinary: Test = ({ kinds }) => kinds.size > 0
/** "Jess" is rare only if "Jessica" is. */
export const isShortForCommon: Test = ({ mention, knowledge }) =>
  mention.pupils.every(({ given }) =>
    ['names-very-common', 'names-common'].some((list) => knowledge.words.get(list)?.has(fold(given))),
  )
/** A name that many people have: "Emily Jones". */
export const isCommonName: Test = ({ mention, knowledge }) => {
  const [given = '', ...surname] = mention.name.split(' ')
  const isCommonGiven = ['names-very-common', 'names-adult'].some((list) =>
    knowledge.words.get(list)?.has(given),
  )
  return isCommonGiven && knowledge.words.get('surnames-common')?.has(surname.join(' ')) === true
}
export const isSmall: Test = ({ mention, reading }) => reading.tokens[mention.from]?.letters === 'lower'
/** Somebody everybody knows has the same full name. */
export const isFamous = both(form('full'), isIn('famous-people'))
