import type { Difference } from '../../roll'
import { count } from './count'

const NAMED_YEARS: Readonly<Record<string, string>> = { R: 'Reception', N: 'Nursery' }

/** What is said of the changes that a new list brings. */
export const strings = {
  title: 'What changes',
  nothing: 'Nothing is different from the list you have.',
  joined: (pupils: number) => `${count(pupils, 'pupil')} joined`,
  gone: (pupils: number) => `${count(pupils, 'pupil')} not on the new list`,
  changed: (pupils: number) => `${count(pupils, 'pupil')} changed`,
  movedUp: (pupils: number) => `${count(pupils, 'pupil')} moved up a year.`,
  same: (pupils: number) => `${count(pupils, 'pupil')} ${pupils === 1 ? 'is' : 'are'} as before.`,
  more: (pupils: number) => `… and ${count(pupils, 'more pupil')}.`,
  former: 'former pupil',
  difference: {
    name: 'name',
    year: 'year',
    group: 'class',
    photo: 'pictures',
    left: 'has left',
    back: 'is back',
  } satisfies Record<Difference, string>,
  from: (before: string, after: string) => `${before || 'not said'} → ${after || 'not said'}`,
  year: (year: string) => NAMED_YEARS[year] ?? (year === '' ? '' : `Year ${year}`),
  part: 'This looks like part of your school',
  partHint: (gone: number) =>
    `${count(gone, 'pupil')} of the list you have ${gone === 1 ? 'is' : 'are'} not on this one. If it is one class or one year, choose “Add to the list you have”.`,
  photosLost: (pupils: number) =>
    `The new list doesn’t say whether pictures of ${count(pupils, 'pupil')} are allowed; the old one did. After replacing it, that counts as not given.`,
  way: 'What should be done with it?',
  replace: 'Replace the list you have',
  replaceHint: 'Afterwards it is as the new one says.',
  add: 'Add to the list you have',
  addHint: 'Nobody is taken off; whoever is on both is brought up to date.',
  keepGone: 'Keep those who are not on the new list as former pupils',
  keepGoneHint: 'Posts must not name former pupils either while they are under 18.',
  notCompared: 'The list you have could not be read, so what changes can’t be shown.',
} as const
