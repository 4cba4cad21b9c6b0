import {
  both,
  earlier,
  either,
  form,
  isCommonName,
  isFamous,
  isIn,
  isWeak,
  later,
  near,
  not,
  SENTENCE,
  type Test,
} from './case'
import type { Evidence } from './evidence'
import { isBesideOwn, isOtherPerson, isPartOfName, isTitled, mayBeOtherPerson } from './neighbours'
import { isBrand, isCapitalWord, isFromElsewhere, isInSetPhrase, isOfAStreet } from './no-person'

const isGrownUp = near('adult-life', SENTENCE)
const isOfTheFamous = either(isGrownUp, near('famous-talk', SENTENCE))
const isFamousElsewhere = (where: (list: string) => Test): Test =>
  both(form('full'), isCommonName, not(isOfTheFamous), either(where('adult-life'), where('famous-talk')))

/** What makes somebody else of it: a friend, a colleague, a celebrity, a class. */
export const AGAINST: readonly Evidence[] = [
  { name: 'one’s own', weight: -3.5, words: '', holds: both(isWeak, isBesideOwn) },
  { name: 'own people', weight: -1.5, words: '', holds: both(isWeak, near('own-people', 5)) },
  { name: 'title', weight: -4, words: '', holds: both(form('given', 'surname'), isTitled) },
  { name: 'grown-up life', weight: -2.5, words: '', holds: both(isWeak, isGrownUp) },
  {
    name: 'grown-up life before it',
    weight: -1,
    words: '',
    holds: both(isWeak, earlier('adult-life'), not(isGrownUp)),
  },
  {
    name: 'grown-up life after it',
    weight: -1,
    words: '',
    late: true,
    holds: both(isWeak, later('adult-life'), not(earlier('adult-life')), not(isGrownUp)),
  },
  { name: 'somebody else', weight: -5, words: '', holds: both(form('given', 'surname'), isOtherPerson) },
  {
    name: 'perhaps somebody else',
    weight: -1,
    words: '',
    atMost: 'possible',
    holds: both(form('given'), mayBeOtherPerson),
  },
  { name: 'a set phrase', weight: -5, words: '', holds: both(isWeak, isInSetPhrase) },
  { name: 'a brand', weight: -3, words: '', atMost: 'possible', holds: both(form('surname'), isBrand) },
  {
    name: 'a word with a capital of its own',
    weight: -2,
    words: '',
    atMost: 'possible',
    // "in Welsh", "still March": no surname, unless a class stands beside it.
    holds: both(form('surname', 'given'), isCapitalWord),
  },
  {
    name: 'from elsewhere',
    weight: -2,
    words: '',
    atMost: 'possible',
    holds: both(form('given'), isFromElsewhere, not(near('school-group', 8))),
  },
  { name: 'part of an address', weight: -4, words: '', holds: both(form('given', 'surname'), isOfAStreet) },
  { name: 'part of a name', weight: -2.5, words: '', holds: both(form('surname'), isPartOfName) },
  {
    name: 'a colleague’s name',
    weight: -1,
    words: '',
    holds: both(form('given'), ({ mention, knowledge }) => knowledge.school.colleagues.has(mention.name)),
  },
  {
    name: 'may be the class',
    weight: -2,
    words: '',
    atMost: 'possible',
    holds: both(
      isWeak,
      ({ mention, reading }) => reading.marks.first('class-name', mention.from, mention.to) !== undefined,
    ),
  },
  {
    name: 'common name, other things',
    weight: -3.5,
    words: '',
    holds: both(form('full'), isCommonName, isOfTheFamous),
  },
  {
    name: 'common name, other things before it',
    weight: -3.5,
    words: '',
    holds: isFamousElsewhere(earlier),
  },
  {
    name: 'common name, other things after it',
    weight: -3.5,
    words: '',
    late: true,
    holds: both(isFamousElsewhere(later), not(isFamousElsewhere(earlier))),
  },
  { name: 'a famous family', weight: -0.75, words: '', holds: both(form('family'), isIn('famous-families')) },
  { name: 'famous', weight: -5, words: '', holds: isFamous },
  {
    name: 'famous for it',
    weight: -2,
    words: '',
    holds: both(isFamous, either(near('famous-talk', SENTENCE), earlier('famous-talk'))),
  },
  {
    name: 'famous for it, as it turns out',
    weight: -2,
    words: '',
    late: true,
    holds: both(
      isFamous,
      later('famous-talk'),
      not(either(near('famous-talk', SENTENCE), earlier('famous-talk'))),
    ),
  },
]
