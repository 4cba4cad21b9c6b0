import type { Knowledge } from '../knowledge'
import { windowAround } from '../match/marks'
import type { Reading } from '../reading'
import type { Form, Mention } from './find-mentions'

/** What a piece of evidence is asked about. */
export interface Case {
  readonly mention: Mention
  readonly reading: Reading
  readonly knowledge: Knowledge
}

/** One thing that speaks for (positive) or against (negative) a pupil being meant. */
export interface Evidence {
  readonly name: string
  readonly weight: number
  /** For the person, after "because"; `''` for what needs no saying. */
  readonly words: string
  readonly holds: (asked: Case) => boolean
}

const form =
  (...forms: readonly Form[]) =>
  ({ mention }: Case): boolean =>
    forms.includes(mention.form)

/** A phrase of a list in the same sentence, at most `reach` words away. */
const near =
  (list: string, reach: number) =>
  ({ mention, reading }: Case): boolean => {
    const [from, to] = windowAround(reading.tokens, mention.from, mention.to, reach)
    return (
      reading.marks.first(list, from, mention.from) !== undefined ||
      reading.marks.first(list, mention.to, to) !== undefined
    )
  }

const isIn = (list: string, { mention, knowledge }: Case): boolean =>
  knowledge.words.get(list)?.has(mention.name) === true

/** The evidence, in the order a reader asks. THRESHOLDS in `weigh.ts` say what a sum means. */
export const EVIDENCE: readonly Evidence[] = [
  { name: 'full name', weight: 6, words: 'full name on your pupil list', holds: form('full') },
  {
    name: 'name and initial',
    weight: 5,
    words: 'name and initial on your pupil list',
    holds: form('given-initial', 'initial-surname'),
  },
  { name: 'given name', weight: 1, words: 'first name on your pupil list', holds: form('given') },
  { name: 'surname alone', weight: -1, words: '', holds: form('surname') },
  {
    name: 'rare name',
    weight: 2,
    words: 'not a common name in England and Wales',
    holds: (asked) =>
      form('given')(asked) && !isIn('names-very-common', asked) && !isIn('names-common', asked),
  },
  {
    name: 'year or class beside it',
    weight: 4,
    words: 'a year or class beside the name',
    holds: near('school-group', 8),
  },
  {
    name: 'school talk',
    weight: 2.5,
    words: 'words about school in the same sentence',
    holds: near('school-talk', 15),
  },
]
