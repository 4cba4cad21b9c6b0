import { count } from './count'

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

/** What is said of taking a new list back. */
export const strings = {
  offer: (pupils: number, importedAt: number, until: number) =>
    `The list before this one (${count(pupils, 'pupil')}, brought in on ${DATE.format(importedAt)}) can be brought back until ${DATE.format(until)}.`,
  undo: 'Bring the list before back',
  sure: (now: number, before: number) =>
    `Afterwards you have the ${count(before, 'pupil')} from before. The list you have now (${count(now, 'pupil')}) goes for good.`,
  yes: 'Yes, bring it back',
  no: 'Leave it as it is',
  undoing: 'Bringing the list back…',
  undone: (pupils: number) => `The list from before is back: ${count(pupils, 'pupil')}.`,
  failed: 'The list could not be brought back. Nothing was changed.',
} as const
