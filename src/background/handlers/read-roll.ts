import { readRoll } from '../../protocol'
import { readRollState } from '../../store/roll-state'
import { handle } from '../handler'
import { readPart } from '../list-in-parts'
import { summaryOf } from '../roll-summary'

export const readRollHandler = handle(readRoll, async ({ from = 0, to = Number.POSITIVE_INFINITY }) => ({
  roll: await readPart(from, to),
  summary: summaryOf(await readRollState(Date.now())),
}))
