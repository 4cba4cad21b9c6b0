import {
  after,
  both,
  form,
  inDraft,
  isCommonName,
  isFamous,
  isIn,
  isOrdinary,
  isShortForCommon,
  isSmall,
  isWeak,
  near,
  not,
  type Test,
} from './case'
import { isBesideOwn, isOneOfSeveral, isOtherPerson } from './neighbours'

/** One thing that speaks for (positive) or against (negative) a pupil being meant. */
export interface Evidence {
  readonly name: string
  readonly weight: number
  /** For the person, after "because"; `''` for what needs no saying. */
  readonly words: string
  readonly holds: Test
}

/** So far that it is the whole sentence. */
const SENTENCE = 60

const PRAISING = /well[._]?done|proud[._]?of|congrat|superstar|star[._]?of/i

const OF_CLASS = new Set(['in', 'from', 'of', 'out'])

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
    holds: form('given'),
  },
  {
    name: 'in a hashtag',
    weight: 2,
    words: 'first name on your pupil list, in a hashtag',
    holds: form('tag-given'),
  },
  {
    name: 'praise in the hashtag',
    weight: 1,
    words: '',
    // "#welldonelottie": nobody's name but a child's is praised so.
    holds: both(form('tag-given'), not(near('praise', 6)), ({ mention, reading }) =>
      PRAISING.test(reading.tokens[mention.from]?.form ?? ''),
    ),
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
    name: 'of a class',
    weight: 1.5,
    words: '',
    // "Jack in Year 5", "Kit from Acorn": no ordinary word is followed so.
    holds: ({ mention, reading }) =>
      [1, 2].some((words) => reading.marks.endsAt('school-group', mention.to + words).length > 0) &&
      OF_CLASS.has(reading.tokens[mention.to]?.form ?? ''),
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
