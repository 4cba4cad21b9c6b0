import { isCalledOut } from './called-out'
import {
  after,
  beside,
  both,
  either,
  form,
  inDraft,
  isWeak,
  near,
  not,
  SENTENCE,
  several,
  written,
} from './case'
import type { Evidence } from './evidence'
import { isBesideOwn, isOneOfMany, isOneOfSeveral } from './neighbours'
import { isOfOtherGroup, isOfOwnGroup, isPlacedInGroup } from './own-group'

const isTalk = near('school-talk', SENTENCE)
const isTalkBeside = beside('school-talk')
const hasHint = near('school-hint', SENTENCE)
const hasHints = several('school-hint', SENTENCE)

/** What the draft says around the name that makes it a pupil's. */
export const CONTEXT: readonly Evidence[] = [
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
    holds: isPlacedInGroup,
  },
  {
    name: 'year or class in the draft',
    weight: 2,
    words: 'a year or class in the same text',
    holds: both(inDraft('school-group'), not(near('school-group', 8))),
  },
  { name: 'own year or class', weight: 1, words: 'the pupil’s own year or class', holds: isOfOwnGroup },
  {
    name: 'not as on the list, nor in that class',
    weight: 0,
    words: '',
    atMost: 'likely',
    holds: both(isWeak, not(written('exact')), not(isOfOwnGroup)),
  },
  { name: 'initials of another class', weight: -2, words: '', holds: both(form('initials'), isOfOtherGroup) },
  { name: 'another year or class', weight: -1, words: '', holds: isOfOtherGroup },
  {
    name: 'school talk',
    weight: 2.5,
    words: 'words about school in the same sentence',
    holds: isTalk,
  },
  {
    name: 'school talk beside the sentence',
    weight: 2,
    words: 'words about school in the sentence before or after',
    holds: both(isTalkBeside, not(isTalk)),
  },
  {
    name: 'school talk in the draft',
    weight: 1.5,
    words: 'words about school in the same text',
    holds: both(inDraft('school-talk'), not(isTalkBeside), not(isTalk)),
  },
  {
    name: 'a hint of school',
    weight: 1,
    words: 'it may be about school',
    holds: both(hasHint, not(hasHints), not(isTalk)),
  },
  {
    name: 'hints of school',
    weight: 2,
    words: 'it seems to be about school',
    holds: both(hasHints, not(isTalk)),
  },
  {
    name: 'praise',
    weight: 2,
    words: 'praise, as a teacher gives it',
    holds: both(form('given', 'tag-given', 'initials'), near('praise', 6)),
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
  {
    name: 'family beside it',
    weight: 0.5,
    words: 'the family is mentioned',
    holds: both(near('kin', 2), not(isBesideOwn)),
  },
  {
    name: 'called out',
    weight: 2,
    words: 'spoken to as a teacher does',
    holds: both(isCalledOut, either(isTalk, hasHint)),
  },
  {
    name: 'a surname, and no year or class',
    weight: 0,
    words: '',
    atMost: 'likely',
    // Colleagues, families and players have surnames too.
    holds: both(form('surname'), not(inDraft('school-group'))),
  },
  { name: 'little', weight: 1, words: '', holds: after('little-before') },
  { name: 'Master', weight: 1.5, words: '', holds: both(form('surname', 'given'), after('master-before')) },
  {
    name: 'one of several',
    weight: 1.5,
    words: 'several names of your list together',
    holds: isOneOfSeveral,
  },
  {
    name: 'several of the family',
    weight: 0.5,
    words: '',
    holds: both(form('family'), ({ mention }) => mention.pupils.count > 1),
  },
  { name: 'one of many', weight: 0.5, words: '', holds: isOneOfMany },
]
