import { handOverRoll } from '../../protocol'
import { handOver } from '../handed-over'
import { handle } from '../handler'

const TOO_LONG = 'This list is longer than any school’s. Nothing was changed.'

export const handOverRollHandler = handle(handOverRoll, async ({ transfer, part, roll }) =>
  handOver(transfer, part, roll) ? { saved: true } : { saved: false, problem: TOO_LONG },
)
