import type { Roll } from '../model/pupil'
import { readRoll } from '../store/roll'

/** A list that is being read in parts: opened for the first, forgotten after the last. */
let opened: Roll | null = null

/** Pupils `from` to `to` (end exclusive) of the list at rest, which is opened once for all parts that follow. */
export async function readPart(from: number, to: number): Promise<Roll> {
  const roll = from > 0 && opened !== null ? opened : (await readRoll()).roll
  opened = to < roll.length ? roll : null
  return roll.slice(from, to)
}

/** To be called when the list has changed, or was locked: what was opened counts no longer. */
export function forgetParts(): void {
  opened = null
}
