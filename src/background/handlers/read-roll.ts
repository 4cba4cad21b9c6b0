import { readRoll } from '../../protocol'
import { readRoll as readStoredRoll } from '../../store/roll'
import { readRollState } from '../../store/roll-state'
import { handle } from '../handler'
import { summaryOf } from '../roll-summary'

export const readRollHandler = handle(readRoll, async () => {
  const { roll } = await readStoredRoll()
  return { roll, summary: summaryOf(await readRollState(Date.now())) }
})
