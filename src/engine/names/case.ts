import type { Knowledge } from '../knowledge'
import { windowAround } from '../match/marks'
import type { Reading } from '../reading'
import type { WordKind } from '../text/dictionary'
import { fold } from '../text/fold'
import type { Sense } from './grammar'
import type { Form, Mention } from './mention'

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

/** A phrase of a list in the same sentence, at most `reach` words away. */
export const near =
  (list: string, reach: number): Test =>
  ({ mention, reading }) => {
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
export const isWeak = form('given', 'surname', 'tag-given', 'initials', 'surname-initial')
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
