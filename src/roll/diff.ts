import type { Pupil } from '../model/pupil'
import { foldName } from './fold-name'
import { pairByName } from './pair-by-name'
import { pairRenamed } from './pair-renamed'
import { yearsBetween } from './years'

/** What of a pupil can be different from before. */
export type Difference = 'name' | 'year' | 'group' | 'photo' | 'left' | 'back'

/** One pupil before and after. */
export interface Changed {
  readonly before: Pupil
  readonly after: Pupil
  readonly differences: readonly Difference[]
}

/** What a new list changes, for the person to see before it is applied. */
export interface RollDiff {
  readonly joined: readonly Pupil[]
  /** Pupils of the old list, former ones included, who aren't on the new one. */
  readonly gone: readonly Pupil[]
  readonly changed: readonly Changed[]
  /** Pupils who only went up by a year, in whatever class they are now. */
  readonly movedUp: readonly Changed[]
  readonly same: readonly Changed[]
}

const nameOf = ({ given, surname, preferred, preferredSurname = '' }: Pupil): string =>
  [given, surname, preferred, preferredSurname].join('\n')

function differencesOf(before: Pupil, after: Pupil): Difference[] {
  const found: Difference[] = []
  if (nameOf(before) !== nameOf(after)) found.push('name')
  if (before.year !== after.year) found.push('year')
  if (before.group !== after.group) found.push('group')
  if (before.photoConsent !== after.photoConsent) found.push('photo')
  if (before.status !== after.status) found.push(after.status === 'leaver' ? 'left' : 'back')
  return found
}

/** Every September the whole school goes up; that isn't news of anybody in particular. */
function onlyMovedUp({ before, after, differences }: Changed): boolean {
  const ordinary = differences.every((one) => one === 'year' || one === 'group')
  return ordinary && differences.includes('year') && yearsBetween(before.year, after.year) === 1
}

/**
 * What joined, left and changed from one list to another. Pupils are matched by their full name, those of one name by
 * year and class, the rest by what remained alike where only one fits. No number is needed, and none is kept.
 */
export function diffRolls(old: readonly Pupil[], now: readonly Pupil[]): RollDiff {
  const named = pairByName(old, now)
  const renamed = pairRenamed(named.old, named.now)
  const pairs = [...named.pairs, ...renamed.pairs].map(
    ([before, after]): Changed => ({ before, after, differences: differencesOf(before, after) }),
  )
  const different = pairs.filter(({ differences }) => differences.length > 0)
  return {
    joined: renamed.now,
    gone: renamed.old,
    changed: different.filter((pair) => !onlyMovedUp(pair)),
    movedUp: different.filter(onlyMovedUp),
    same: pairs.filter(({ differences }) => differences.length === 0),
  }
}

/** So few pupils come and go within a day. */
const FEW = 10

/** Whether so many are gone that the list looks like a part of the school: more than a third of those who are here. */
export function looksLikePart({ gone, changed, movedUp, same }: RollDiff): boolean {
  const here = (pupils: readonly Pupil[]): number =>
    pupils.filter(({ status }) => status === 'current').length
  const missing = here(gone)
  const before = missing + here([...changed, ...movedUp, ...same].map((pair) => pair.before))
  return missing * 3 > before && before >= FEW
}

export type HowToApply =
  /** The new list takes the old one's place. */
  | { readonly way: 'replace'; readonly keepGone: boolean }
  /** Nobody leaves; whoever is on the new list joins or is brought up to date. */
  | { readonly way: 'add' }

/** What the new list says, and of what it says nothing, what was known. */
function broughtUpToDate({ before, after }: Changed): Pupil {
  const preferredSurname = after.preferredSurname ?? before.preferredSurname
  return {
    ...after,
    preferred: after.preferred || before.preferred,
    ...(preferredSurname === undefined ? {} : { preferredSurname }),
    year: after.year || before.year,
    group: after.group || before.group,
    photoConsent: after.photoConsent ?? before.photoConsent,
  }
}

const byName = new Intl.Collator('en-GB', { sensitivity: 'base' })

/** The list that is saved. With `keepGone` those who aren't on the new one stay as former pupils. */
export function applyDiff(diff: RollDiff, how: HowToApply): Pupil[] {
  const pairs = [...diff.changed, ...diff.movedUp, ...diff.same]
  if (how.way === 'add') return sorted([...pairs.map(broughtUpToDate), ...diff.joined, ...diff.gone])
  const former = how.keepGone ? diff.gone.map((pupil): Pupil => ({ ...pupil, status: 'leaver' })) : []
  return sorted([...pairs.map(({ after }) => after), ...diff.joined, ...former])
}

function sorted(pupils: readonly Pupil[]): Pupil[] {
  const keyed = pupils.map((pupil) => ({ pupil, key: foldName(`${pupil.surname} ${pupil.given}`) }))
  return keyed.sort((a, b) => byName.compare(a.key, b.key)).map(({ pupil }) => pupil)
}
