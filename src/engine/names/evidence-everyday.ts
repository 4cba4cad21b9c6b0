import { both, form, isOrdinary, isWeak, near, not } from './case'
import {
  areSmallWords,
  isAnimal,
  isCounted,
  isFirm,
  isHalfOfTheFamous,
  isLongAgo,
  isOfAShow,
  isOfAStorm,
  isOfAStory,
  isOfOwnYoung,
  isOneOfAKind,
  isOtherAfterInitial,
  isOwnAddress,
  isPlace,
  isToldAsOwn,
  isToldOtherwise,
  isWeather,
} from './everyday'
import type { Evidence } from './evidence'
import { isPlacedInGroup } from './own-group'

const isTagged = form('tag-given', 'tag-initial', 'tag-full')

/** What makes something else of it than a pupil in everyday talk. Each says no more than "possible": it isn't proved. */
export const EVERYDAY: readonly Evidence[] = [
  { name: 'a firm', weight: -3, words: '', atMost: 'possible', holds: both(isWeak, isFirm) },
  {
    name: 'the weather',
    weight: -3,
    words: '',
    atMost: 'possible',
    holds: both(isWeak, isOrdinary, isWeather),
  },
  { name: 'called a storm', weight: -4, words: '', holds: both(form('given', 'surname'), isOfAStorm) },
  { name: 'counted', weight: -4, words: '', atMost: 'possible', holds: both(isWeak, isCounted) },
  {
    name: 'one of a kind',
    weight: -3,
    words: '',
    atMost: 'possible',
    holds: both(form('given'), not(isCounted), isOneOfAKind),
  },
  {
    name: 'told as one’s own',
    weight: -3.5,
    words: '',
    atMost: 'possible',
    holds: both(isWeak, isToldAsOwn),
  },
  {
    name: 'of one’s family and friends',
    weight: -2,
    words: '',
    atMost: 'possible',
    holds: both(isWeak, isOfOwnYoung),
  },
  {
    name: 'one’s own address',
    weight: -4,
    words: '',
    atMost: 'possible',
    holds: both(isTagged, isOwnAddress),
  },
  { name: 'long ago', weight: -2, words: '', atMost: 'possible', holds: isLongAgo },
  {
    name: 'two words in small letters',
    weight: -2,
    words: '',
    atMost: 'possible',
    holds: both(form('full'), areSmallWords),
  },
  {
    name: 'told who it is',
    weight: -3.5,
    words: '',
    atMost: 'possible',
    holds: both(isWeak, isToldOtherwise, not(isPlacedInGroup)),
  },
  { name: 'of a show', weight: -3.5, words: '', atMost: 'possible', holds: both(isWeak, isOfAShow) },
  {
    name: 'a place',
    weight: -3,
    words: '',
    atMost: 'possible',
    holds: both(form('given', 'surname'), isPlace),
  },
  {
    name: 'half of a famous name',
    weight: -5,
    words: '',
    atMost: 'possible',
    holds: both(form('given', 'surname'), isHalfOfTheFamous),
  },
  {
    name: 'of a story',
    weight: -4,
    words: '',
    atMost: 'possible',
    holds: both(form('given', 'surname'), isOfAStory, not(near('praise', 6))),
  },
  {
    name: 'another name after the initial',
    weight: -4,
    words: '',
    atMost: 'possible',
    holds: both(form('given-initial'), isOtherAfterInitial),
  },
  { name: 'an animal', weight: -2, words: '', atMost: 'possible', holds: both(form('surname'), isAnimal) },
]
