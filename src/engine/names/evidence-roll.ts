import { both, either, form, isIn, isOrdinary, not, type Test, written } from './case'
import type { Evidence } from './evidence'
import { isOtherPerson } from './neighbours'

/** Only a name that one pupil has: that six share it makes none of them less likely to be meant. */
const isOnlyOne: Test = ({ mention }) => mention.pupils.count === 1

/** How many on the roll are so called, beside how common the name is in the country. */
export const ROLL: readonly Evidence[] = [
  {
    name: 'the only one so called',
    weight: 0.5,
    words: 'one pupil on your list has this name',
    holds: both(
      form('given', 'tag-given'),
      written('exact'),
      isOnlyOne,
      not(either(isIn('names-very-common'), isIn('names-adult'))),
      not(isOrdinary),
      not(isOtherPerson),
    ),
  },
  {
    name: 'the only one with this surname',
    weight: 0.5,
    words: 'one pupil on your list has this surname',
    holds: both(
      form('surname'),
      written('exact'),
      isOnlyOne,
      not(isIn('surnames-common')),
      not(isOrdinary),
      not(isOtherPerson),
    ),
  },
]
