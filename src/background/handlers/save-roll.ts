import { saveRoll } from '../../protocol'
import { saveRoll as storeRoll } from '../../store/save-roll'
import { takeHandedOver } from '../handed-over'
import { handle } from '../handler'
import { prepareAgain } from '../knowledge-keeper'
import { newIndex } from '../roll-keeper'

const LOST =
  'Part of the list got lost on its way, so nothing was changed and what was there before is still there. Try again.'

export const saveRollHandler = handle(saveRoll, async (request, { stored }) => {
  const { handedOver } = request
  const roll = handedOver ? takeHandedOver(handedOver.transfer, handedOver.parts) : request.roll
  if (roll === null) return { saved: false, problem: LOST }
  const kept = await storeRoll(roll, Date.now(), { index: await newIndex(roll) })
  if (kept.saved) prepareAgain(stored.settings.school)
  return kept
})
