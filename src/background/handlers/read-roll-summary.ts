import { readRollSummary } from '../../protocol'
import { readRoll } from '../../store/roll'
import { handle } from '../handler'
import { summaryOf } from '../roll-summary'

export const readRollSummaryHandler = handle(readRollSummary, async () => summaryOf(await readRoll()))
