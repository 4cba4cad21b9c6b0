import type { Surface } from '../../model/draft'
import { after, both, form, isWeak, near, type Test } from './case'
import type { Evidence } from './evidence'

const on =
  (...surfaces: readonly Surface[]): Test =>
  ({ reading }) =>
    surfaces.includes(reading.draft.surface)
const hasPicture: Test = ({ reading }) => reading.draft.attachments.some(({ kind }) => kind !== 'file')

/** Where the draft would appear, and what goes out with it. */
export const PLACE: readonly Evidence[] = [
  { name: 'picture', weight: 0.5, words: 'a picture goes with it', holds: hasPicture },
  {
    name: 'under a picture',
    weight: 0.5,
    words: '',
    // What stands under a picture says who is in it.
    holds: both(isWeak, hasPicture, on('caption', 'story')),
  },
  { name: 'in a bio', weight: -1.5, words: '', holds: both(isWeak, on('bio')) },
  { name: 'a parent’s bio', weight: -2, words: '', holds: both(isWeak, on('bio'), near('parent-of', 8)) },
  { name: 'the reader’s own', weight: 1, words: '', holds: both(form('given'), after('your-before')) },
  {
    name: 'the reader’s own, said to somebody',
    weight: 0.5,
    words: 'said to somebody of the family',
    holds: both(form('given'), after('your-before'), on('dm', 'comment', 'reply')),
  },
]
