/** Words beside a name that go, or stay, when “a pupil” takes its place. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Taken along: “my Ellie” becomes “a pupil”. “Her” and “that” may be objects of their own. */
export const DETERMINERS = words('my our your their the a an')
/** Taken along: they say nothing of a pupil that has no name. */
export const ENDEARMENTS = words('little wee own dear darling sweet lovely favourite favorite fave')
/** Kept: “poor Ellie” becomes “a poor pupil”. */
export const QUALITIES = words(
  'poor clever brilliant amazing brave kind talented young wonderful fabulous super cheeky naughty gorgeous beautiful ' +
    'bright hardworking fantastic marvellous incredible silly bossy lazy difficult quiet shy sad angry happy',
)
/** Before qualities without a determiner: otherwise they may belong to what was said before (“was amazing Ellie…”). */
export const LEADS_TO_NAME = words('of to for with by from and but about when because poor')
export const TITLES = words('master miss mr mrs ms mx')
/** Beside it the name says nothing more than itself: “my pupil Ellie” becomes “my pupil”. */
export const NOUNS = words(
  'pupil student learner child kid boy girl lad lass classmate youngster toddler tutee',
)
/** Spoken to somebody: “Well done Ellie” becomes “Well done to a pupil”. */
export const TAKES_TO = [
  'well done',
  'congratulations',
  'congrats',
  'thanks',
  'thank you',
  'many thanks',
  'happy birthday',
  'good luck',
  'kudos',
  'bravo',
  'shout out',
  'shoutout',
  'props',
]
export const GREETINGS = [
  'hi',
  'hello',
  'hey',
  'bye',
  'goodbye',
  'dear',
  'go',
  'come on',
  'good morning',
  'sorry',
  'yes',
]
/** Several children of one family. */
export const SIBLINGS = words('twins triplets brothers sisters siblings boys girls kids children lads lasses')
export const FAMILIES = words('family household clan lot mob')
export const ADDRESSED = words('you your youre youve yours')
/** What may stand between the names of a list. */
export const LIST_JOIN = /^\s*(?:,|;|&|\+|\/|and|,\s*(?:and|&)|n|'n'|a|ac)\s*$/i
