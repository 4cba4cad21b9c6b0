import { readRollSummary } from '../../protocol'
import { readRollState } from '../../store/roll-state'
import { handle } from '../handler'
import { summaryOf } from '../roll-summary'

export const readRollSummaryHandler = handle(readRollSummary, async () =>
  summaryOf(await readRollState(Date.now())),
)
