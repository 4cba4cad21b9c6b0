import type { Roll } from '../../model/pupil'
import { readRoll } from '../../protocol'
import { readRoll as readStoredRoll } from '../../store/roll'
import { readRollState } from '../../store/roll-state'
import { handle } from '../handler'
import { summaryOf } from '../roll-summary'

/** A list that is being read in parts: opened for the first, forgotten after the last. */
let inParts: Roll | null = null

async function part(from: number, to: number): Promise<Roll> {
  const roll = from > 0 && inParts !== null ? inParts : (await readStoredRoll()).roll
  inParts = to < roll.length ? roll : null
  return roll.slice(from, to)
}

export const readRollHandler = handle(readRoll, async ({ from = 0, to = Number.POSITIVE_INFINITY }) => ({
  roll: await part(from, to),
  summary: summaryOf(await readRollState(Date.now())),
}))
