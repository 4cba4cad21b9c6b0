import { yearsBetween } from './years'

/** Somebody who has left, as far as a list tells of them. */
export interface Leaver {
  readonly born: Date | null
  readonly left: Date | null
  /** The year they were last in: `R`, `N` or `1` to `13`; empty where unknown. */
  readonly year: string
}

const OF_AGE = 18
/** The youngest whom a school has on its list. */
const YOUNGEST = 2
/** The youngest in Reception. */
const RECEPTION = 4

/** Whole years from one day to another, as birthdays count them. */
function wholeYears(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear()
  const early =
    to.getUTCMonth() < from.getUTCMonth() ||
    (to.getUTCMonth() === from.getUTCMonth() && to.getUTCDate() < from.getUTCDate())
  return early ? years - 1 : years
}

function youngestIn(year: string): number {
  const afterReception = yearsBetween('R', year)
  return afterReception === null ? YOUNGEST : RECEPTION + afterReception
}

/**
 * Whether a leaver is certainly 18 or over on `today`: by the day of birth, or, where the list has none, because even
 * the youngest who left that year on that day is by now. Policies protect former pupils under 18; who can't be told is kept.
 */
export function isOfAge({ born, left, year }: Leaver, today: Date): boolean {
  if (born !== null) return wholeYears(born, today) >= OF_AGE
  return left !== null && youngestIn(year) + wholeYears(left, today) >= OF_AGE
}
