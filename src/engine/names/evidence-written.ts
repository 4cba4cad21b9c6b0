import {
  both,
  either,
  form,
  isIn,
  isOrdinary,
  isShortForCommon,
  isSmall,
  isWeak,
  near,
  not,
  SENTENCE,
  type Test,
  written,
} from './case'
import type { Evidence } from './evidence'
import { areWords, isAbbreviation, isLoose, isSomebody } from './initials-scene'
import { isNameOfItsOwn } from './name-of-its-own'
import { isBesideCapital } from './neighbours'
import { isAcronym, isShouted } from './no-person'
import { isOfOwnGroup, isPlacedInGroup } from './own-group'

const PRAISING = /well[._]?done|proud[._]?of|congrat|superstar|star[._]?of/i

/** "Ben" for Benjamin, and not "Benedict" for Ben. */
const isCutShort: Test = ({ mention: { how, name, pupils } }) =>
  how === 'diminutive' && pupils.some(({ given }) => given.length > name.length)

/** How much of the name is there, how rare it is, and how it was written. */
export const WRITTEN: readonly Evidence[] = [
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
    name: 'name and initial in a tag',
    weight: 3,
    words: 'name and initial on your pupil list, in a hashtag or address',
    holds: form('tag-initial'),
  },
  { name: 'given name', weight: 1, words: 'first name on your pupil list', holds: form('given') },
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
  { name: 'initials', weight: 0.5, words: 'initials of a pupil on your list', holds: form('initials') },
  {
    name: 'letters that are words',
    weight: -1,
    words: '',
    holds: both(isLoose, areWords, not(isPlacedInGroup)),
  },
  {
    name: 'letters that are words, and nobody',
    weight: -3,
    words: '',
    holds: both(isLoose, areWords, not(isPlacedInGroup), not(isSomebody)),
  },
  {
    name: 'a small word with stress on it',
    weight: -3,
    words: '',
    // "ask ME why"
    holds: both(isLoose, isShouted, not(isPlacedInGroup)),
  },
  { name: 'letters that stand for words', weight: -4, words: '', holds: both(isWeak, isAcronym) },
  {
    name: 'an abbreviation',
    weight: -4,
    words: '',
    holds: both(isLoose, isAbbreviation, not(both(isPlacedInGroup, isOfOwnGroup))),
  },
  { name: 'initials as somebody', weight: 1, words: '', holds: both(form('initials'), isSomebody) },
  { name: 'surname alone', weight: 1, words: 'surname on your pupil list', holds: form('surname') },
  { name: 'family', weight: 1, words: 'a family on your pupil list', holds: form('family') },
  {
    name: 'short form or other spelling',
    weight: -0.25,
    words: '',
    holds: both(isWeak, written('diminutive', 'variant')),
  },
  {
    name: 'small letters, and not as on the list',
    weight: -2,
    words: '',
    // "hat", "con", "fee": far more short words than Harriets, Connors and Fionas.
    holds: both(isWeak, not(written('exact', 'disguised')), isSmall),
  },
  {
    name: 'another name of its own',
    weight: -0.25,
    words: '',
    // "Lisa" may be an Elisa, and mostly is a Lisa.
    holds: both(
      isWeak,
      written('variant'),
      either(isIn('names-very-common'), isIn('names-common'), isIn('names-adult')),
    ),
  },
  {
    name: 'another name, and no class beside it',
    weight: 0,
    words: '',
    atMost: 'possible',
    // "Natalie", "Ralph", "Emilie": others are called so, who are no Natalia, Raphael or Emily.
    holds: both(
      isWeak,
      isNameOfItsOwn,
      not(either(isOfOwnGroup, isPlacedInGroup)),
      // A teacher's Ben is Benjamin: where the sentence is about school, a short form is as good as the name.
      not(both(isCutShort, near('school-talk', SENTENCE))),
    ),
  },
  {
    name: 'another name with an initial',
    weight: 0,
    words: '',
    atMost: 'likely',
    holds: both(form('given-initial'), isNameOfItsOwn, not(either(isOfOwnGroup, isPlacedInGroup))),
  },
  {
    name: 'a grown-up’s short name',
    weight: -0.5,
    words: '',
    holds: both(
      isWeak,
      written('diminutive'),
      isIn('names-adult'),
      not(either(isIn('names-very-common'), isIn('names-common'))),
    ),
  },
  {
    name: 'a grown-up’s short name, and no class beside it',
    weight: 0,
    words: '',
    atMost: 'possible',
    // "Dave was sick in a planter": hardly a David of Year 3.
    holds: both(
      isWeak,
      written('diminutive'),
      isIn('names-adult'),
      not(either(isIn('names-very-common'), isIn('names-common'), isOfOwnGroup, isPlacedInGroup)),
    ),
  },
  { name: 'misspelt', weight: -0.5, words: '', holds: both(isWeak, written('typo')) },
  {
    name: 'a misspelt surname alone',
    weight: -1,
    words: '',
    holds: both(form('surname'), written('typo', 'variant')),
  },
  {
    name: 'misspelt, beside a capital',
    weight: -2,
    words: '',
    // "Range Rover", "Gypsy, Roma and Traveller": a name that isn't on the list, rather than one with a mistake.
    holds: both(form('given', 'surname'), written('typo', 'variant'), isBesideCapital),
  },
  {
    name: 'rare name',
    weight: 2,
    words: 'not a common name in England and Wales',
    holds: both(
      form('given', 'tag-given'),
      written('exact'),
      not(isIn('names-very-common')),
      not(isIn('names-common')),
      not(isIn('names-adult')),
      not(isOrdinary),
      not(isShortForCommon),
    ),
  },
  { name: 'could be a word', weight: -0.75, words: '', holds: ({ sense }) => sense === 'open' },
  {
    name: 'a surname that is a word',
    weight: -0.5,
    words: '',
    holds: both(form('surname'), isOrdinary, ({ sense }) => sense === 'name'),
  },
  {
    name: 'small letters that may be words',
    weight: -1,
    words: '',
    holds: both(form('surname'), isOrdinary, isSmall),
  },
]
