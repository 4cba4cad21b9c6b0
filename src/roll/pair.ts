import type { Pupil } from '../model/pupil'

/** Finding who of an old list is who of a new one. */

export interface Paired {
  readonly pairs: readonly (readonly [Pupil, Pupil])[]
  /** Those of each list who are in no pair. */
  readonly old: readonly Pupil[]
  readonly now: readonly Pupil[]
}

/** What two pupils must have in common; `null` where a pupil has nothing of the kind. */
export type Key = (pupil: Pupil) => string | null

/** A key for the old list and one for the new. */
export interface Step {
  readonly old: Key
  readonly now: Key
}

export const bothBy = (key: Key): Step => ({ old: key, now: key })

export function groupBy(pupils: readonly Pupil[], key: Key): Map<string, Pupil[]> {
  const groups = new Map<string, Pupil[]>()
  for (const pupil of pupils) {
    const at = key(pupil)
    if (at === null) continue
    const group = groups.get(at)
    if (group) group.push(pupil)
    else groups.set(at, [pupil])
  }
  return groups
}

/** The same with these pairs made. */
export function pairedWith(before: Paired, pairs: Paired['pairs']): Paired {
  const taken = new Set(pairs.flat())
  const free = (pupil: Pupil): boolean => !taken.has(pupil)
  return {
    pairs: [...before.pairs, ...pairs],
    old: before.old.filter(free),
    now: before.now.filter(free),
  }
}

/** Pairs those who have a key in common; with `unique` only where there is one of it on either side. */
export function pairStep(before: Paired, step: Step, unique: boolean): Paired {
  if (before.old.length === 0 || before.now.length === 0) return before
  const later = groupBy(before.now, step.now)
  const pairs: (readonly [Pupil, Pupil])[] = []
  for (const [key, earlier] of groupBy(before.old, step.old)) {
    const candidates = later.get(key) ?? []
    if (unique && (earlier.length !== 1 || candidates.length !== 1)) continue
    earlier.forEach((pupil, index) => {
      const match = candidates[index]
      if (match !== undefined) pairs.push([pupil, match])
    })
  }
  return pairedWith(before, pairs)
}
