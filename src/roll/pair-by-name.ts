import type { Pupil } from '../model/pupil'
import { foldName } from './fold-name'
import { bothBy, groupBy, type Paired, pairedWith, pairStep, type Step } from './pair'
import { nextYear, yearsBetween } from './years'

const full = ({ given, surname }: Pupil): string => `${foldName(given)}\n${foldName(surname)}`

/** Pupils of one name, told apart ever less strictly. */
const STEPS: readonly Step[] = [
  bothBy(({ year, group }) => `${year}\n${group}`),
  { old: ({ year }) => nextYear(year), now: ({ year }) => year || null },
  bothBy(({ year }) => year || null),
  bothBy(({ group }) => group || null),
  bothBy(({ preferred }) => foldName(preferred) || null),
]

/** A year lower is a correction; a list isn't older than a few years. Otherwise it is somebody else of that name. */
function canBeSame(before: Pupil, after: Pupil): boolean {
  const years = yearsBetween(before.year, after.year)
  return years === null || (years >= -1 && years <= 4)
}

/** Whoever of one name is left, in the order of the lists. */
function pairRest(before: Paired): Paired {
  const free = [...before.now]
  const pairs = before.old.flatMap((pupil) => {
    const at = free.findIndex((one) => canBeSame(pupil, one))
    const [match] = at < 0 ? [] : free.splice(at, 1)
    return match === undefined ? [] : [[pupil, match] as const]
  })
  return pairedWith(before, pairs)
}

function pairOneName(old: readonly Pupil[], now: readonly Pupil[]): Paired {
  let paired: Paired = { pairs: [], old, now }
  for (const step of STEPS) paired = pairStep(paired, step, false)
  return pairRest(paired)
}

/** Pairs pupils of the same full name; of several of one name those whose year and class fit best. */
export function pairByName(old: readonly Pupil[], now: readonly Pupil[]): Paired {
  const later = groupBy(now, full)
  const earlier = groupBy(old, full)
  const each = [...earlier].map(([name, pupils]) => pairOneName(pupils, later.get(name) ?? []))
  const others = [...later].filter(([name]) => !earlier.has(name)).flatMap(([, pupils]) => pupils)
  return {
    pairs: each.flatMap(({ pairs }) => pairs),
    old: each.flatMap((one) => one.old),
    now: [...each.flatMap((one) => one.now), ...others],
  }
}
