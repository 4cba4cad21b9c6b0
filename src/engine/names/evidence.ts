import type { Knowledge } from '../knowledge'
import { windowAround } from '../match/marks'
import type { Reading } from '../reading'
import type { WordKind } from '../text/dictionary'
import { fold } from '../text/fold'
import type { Form, Mention } from './find-mentions'
import type { Sense } from './grammar'
import { isBesideOwn, isOneOfSeveral, isOtherPerson } from './neighbours'

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

type Test = (asked: Case) => boolean

/** One thing that speaks for (positive) or against (negative) a pupil being meant. */
export interface Evidence {
  readonly name: string
  readonly weight: number
  /** For the person, after "because"; `''` for what needs no saying. */
  readonly words: string
  readonly holds: Test
}

const form =
  (...forms: readonly Form[]): Test =>
  ({ mention }) =>
    forms.includes(mention.form)

/** A phrase of a list in the same sentence, at most `reach` words away. */
const near =
  (list: string, reach: number): Test =>
  ({ mention, reading }) => {
    const [from, to] = windowAround(reading.tokens, mention.from, mention.to, reach)
    return (
      reading.marks.first(list, from, mention.from) !== undefined ||
      reading.marks.first(list, mention.to, to) !== undefined
    )
  }

const inDraft =
  (list: string): Test =>
  ({ reading, mention }) =>
    reading.marks.all(list).some(({ from, to }) => to <= mention.from || from >= mention.to)

/** A phrase of a list directly before the name. */
const after =
  (list: string): Test =>
  ({ mention, reading }) =>
    reading.tokens[mention.from]?.gap === '' &&
    reading.marks.endsBefore(list, mention.from) &&
    reading.tokens[mention.from - 1]?.sentence === reading.tokens[mention.from]?.sentence

const both =
  (...tests: readonly Test[]): Test =>
  (asked) =>
    tests.every((test) => test(asked))

const not =
  (test: Test): Test =>
  (asked) =>
    !test(asked)

const isIn =
  (list: string): Test =>
  ({ mention, knowledge }) =>
    knowledge.words.get(list)?.has(mention.name) === true

const isWeak = form('given', 'surname', 'tag-given', 'initials', 'surname-initial')
const isOrdinary: Test = ({ kinds }) => kinds.size > 0
/** "Jess" is rare only if "Jessica" is. */
const isShortForCommon: Test = ({ mention, knowledge }) =>
  mention.pupils.every(({ given }) =>
    ['names-very-common', 'names-common'].some((list) => knowledge.words.get(list)?.has(fold(given))),
  )
/** A name that many people have: "Emily Jones". */
const isCommonName: Test = ({ mention, knowledge }) => {
  const [given = '', ...surname] = mention.name.split(' ')
  const isCommonGiven = ['names-very-common', 'names-adult'].some((list) =>
    knowledge.words.get(list)?.has(given),
  )
  return isCommonGiven && knowledge.words.get('surnames-common')?.has(surname.join(' ')) === true
}
const isSmall: Test = ({ mention, reading }) => reading.tokens[mention.from]?.letters === 'lower'
const isFamous = both(form('full'), isIn('famous-people'))
const SENTENCE = 60

/** The evidence, in the order a reader asks. THRESHOLDS in `weigh.ts` say what a sum means. */
export const EVIDENCE: readonly Evidence[] = [
  { name: 'full name', weight: 6, words: 'full name on your pupil list', holds: form('full', 'tag-full') },
  {
    name: 'name and initial',
    weight: 5,
    words: 'name and initial on your pupil list',
    holds: form('given-initial', 'initial-surname'),
  },
  {
    name: 'surname and initial',
    weight: 3,
    words: 'surname and initial on your pupil list',
    holds: form('surname-initial'),
  },
  {
    name: 'given name',
    weight: 1,
    words: 'first name on your pupil list',
    holds: form('given', 'tag-given'),
  },
  { name: 'initials', weight: -1, words: 'initials of a pupil on your list', holds: form('initials') },
  { name: 'surname alone', weight: -1, words: 'surname on your pupil list', holds: form('surname') },
  {
    name: 'in disguise',
    weight: -1,
    words: '',
    holds: both(isWeak, ({ mention }) => mention.disguised === true),
  },
  {
    name: 'rare name',
    weight: 2,
    words: 'not a common name in England and Wales',
    holds: both(
      form('given', 'tag-given'),
      not(isIn('names-very-common')),
      not(isIn('names-common')),
      not(isIn('names-adult')),
      not(isOrdinary),
      not(isShortForCommon),
    ),
  },
  { name: 'could be a word', weight: -1.5, words: '', holds: ({ sense }) => sense === 'open' },
  {
    name: 'small letters that may be words',
    weight: -1,
    words: '',
    holds: both(form('surname'), isOrdinary, isSmall),
  },
  {
    name: 'year or class beside it',
    weight: 4,
    words: 'a year or class beside the name',
    holds: near('school-group', 8),
  },
  {
    name: 'year or class in the draft',
    weight: 2,
    words: 'a year or class in the same text',
    holds: both(inDraft('school-group'), not(near('school-group', 8))),
  },
  {
    name: 'school talk',
    weight: 2.5,
    words: 'words about school in the same sentence',
    holds: near('school-talk', SENTENCE),
  },
  {
    name: 'school talk in the draft',
    weight: 1.5,
    words: 'words about school in the same text',
    holds: both(inDraft('school-talk'), not(near('school-talk', SENTENCE))),
  },
  {
    name: 'praise',
    weight: 2,
    words: 'praise, as a teacher gives it',
    holds: both(form('given', 'tag-given'), near('praise', 6)),
  },
  { name: 'the school', weight: 1.5, words: 'your school in the same text', holds: inDraft('school') },
  {
    name: 'a child of the family',
    weight: 2,
    words: 'the family is mentioned',
    holds: both(form('given'), ({ mention, reading }) => {
      const owned = reading.tokens[mention.to - 1]?.clitic === 's' || mention.plural === true
      return owned && reading.marks.endsAt('kin', mention.to).length > 0
    }),
  },
  { name: 'the reader’s own', weight: 1, words: '', holds: both(form('given'), after('your-before')) },
  {
    name: 'family',
    weight: 0.5,
    words: 'the family is mentioned',
    holds: both(near('kin', 2), not(isBesideOwn)),
  },
  { name: 'little', weight: 1, words: '', holds: after('little-before') },
  {
    name: 'one of several',
    weight: 1.5,
    words: 'several names of your list together',
    holds: isOneOfSeveral,
  },
  {
    name: 'picture',
    weight: 0.5,
    words: 'a picture goes with it',
    holds: ({ reading }) => reading.draft.attachments.some(({ kind }) => kind !== 'file'),
  },
  { name: 'one’s own', weight: -3.5, words: '', holds: both(isWeak, isBesideOwn) },
  { name: 'own people', weight: -1.5, words: '', holds: both(isWeak, near('own-people', 5)) },
  { name: 'title', weight: -4, words: '', holds: both(form('given', 'surname'), after('mr-before')) },
  { name: 'grown-up life', weight: -2.5, words: '', holds: both(isWeak, near('adult-life', SENTENCE)) },
  {
    name: 'grown-up life in the draft',
    weight: -1,
    words: '',
    holds: both(isWeak, inDraft('adult-life'), not(near('adult-life', SENTENCE))),
  },
  { name: 'somebody else', weight: -4, words: '', holds: both(form('given', 'surname'), isOtherPerson) },
  {
    name: 'a colleague’s name',
    weight: -1,
    words: '',
    holds: both(form('given'), ({ mention, knowledge }) => knowledge.school.colleagues.has(mention.name)),
  },
  {
    name: 'a class',
    weight: -6,
    words: '',
    holds: both(
      isWeak,
      ({ mention, reading }) => reading.marks.first('class-name', mention.from, mention.to) !== undefined,
    ),
  },
  {
    name: 'common name, other things',
    weight: -3.5,
    words: '',
    holds: both(
      form('full'),
      isCommonName,
      (asked) => inDraft('adult-life')(asked) || inDraft('famous-talk')(asked),
    ),
  },
  { name: 'famous', weight: -5, words: '', holds: isFamous },
  { name: 'famous for it', weight: -2, words: '', holds: both(isFamous, inDraft('famous-talk')) },
]
