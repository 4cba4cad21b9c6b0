import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { around } from './clause'

/** How much is made of what is said. */
export type Force = 'soft' | 'plain' | 'strong'

/** Words around what is said that make more or less of it. */
const REACH = 4

/** Whether little or much is made of it: "a bit dim", "an absolute disgrace". */
export function forceOf(mark: Mark, reading: Reading): Force {
  const near = around(mark, reading, REACH)
  if (reading.marks.first('intensifying', ...near)) return 'strong'
  return reading.marks.first('softening', ...near) ? 'soft' : 'plain'
}

/** Whether the sentence shows that the contrary is meant: an eye-roll, praise before a blow. */
export function isIronic(mark: Mark, reading: Reading): boolean {
  return reading.marks.first('irony', ...around(mark, reading)) !== undefined
}
