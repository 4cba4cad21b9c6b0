import { readRoll } from '../../protocol'
import { readRoll as readStoredRoll } from '../../store/roll'
import { handle } from '../handler'
import { summaryOf } from '../roll-summary'

export const readRollHandler = handle(readRoll, async () => {
  const stored = await readStoredRoll()
  return { roll: stored.roll, summary: summaryOf(stored) }
})
