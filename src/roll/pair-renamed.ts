import type { Pupil } from '../model/pupil'
import { foldName, isTypo } from './fold-name'
import { groupBy, type Paired, pairedWith, pairStep, type Step } from './pair'
import { nextYear } from './years'

/** Pupils whose name was corrected or has changed. Each is paired only where nobody else fits. */

type Part = (pupil: Pupil) => string
const given: Part = (pupil) => foldName(pupil.given)
const surname: Part = (pupil) => foldName(pupil.surname)

const samePlace = (before: Pupil, after: Pupil): boolean =>
  (before.year === after.year && before.group === after.group) || nextYear(before.year) === after.year

/** One name stayed, the other was corrected by a letter. */
function pairTypos(paired: Paired, kept: Part, corrected: Part): Paired {
  const fits = (before: Pupil, after: Pupil): boolean =>
    samePlace(before, after) && isTypo(corrected(before), corrected(after))
  const later = groupBy(paired.now, kept)
  const pairs = [...groupBy(paired.old, kept)].flatMap(([name, befores]) => {
    const afters = later.get(name) ?? []
    return befores.flatMap((before) => {
      const [after, ...others] = afters.filter((one) => fits(before, one))
      const alone = after !== undefined && befores.filter((one) => fits(one, after)).length === 1
      return alone && others.length === 0 ? [[before, after] as const] : []
    })
  })
  return pairedWith(paired, pairs)
}

/** The same part of the name, in the same class or a year on. */
function stepsBy(part: Part): Step[] {
  const at = (place: (pupil: Pupil) => string | null) => (pupil: Pupil) => {
    const [name, where] = [part(pupil), place(pupil)]
    return name === '' || where === null || where.trim() === '' ? null : `${name}\n${where}`
  }
  const here = at(({ year, group }) => `${year}\n${group}`)
  return [
    { old: here, now: here },
    { old: at(({ year }) => nextYear(year)), now: at(({ year }) => year) },
  ]
}

const STEPS: readonly Step[] = [
  // First name and surname were in each other's column.
  {
    old: (pupil) => `${given(pupil)}\n${surname(pupil)}`,
    now: (pupil) => `${surname(pupil)}\n${given(pupil)}`,
  },
  // A surname has changed.
  ...stepsBy(given),
  // A first name has changed to the one that was used, or the other way round.
  ...stepsBy((pupil) =>
    surname(pupil) === '' ? '' : `${foldName(pupil.preferred) || given(pupil)}\n${surname(pupil)}`,
  ),
]

/** Pairs those of each list whom no full name has paired. */
export function pairRenamed(old: readonly Pupil[], now: readonly Pupil[]): Paired {
  let paired: Paired = { pairs: [], old, now }
  paired = pairTypos(paired, surname, given)
  paired = pairTypos(paired, given, surname)
  for (const step of STEPS) paired = pairStep(paired, step, true)
  return paired
}
