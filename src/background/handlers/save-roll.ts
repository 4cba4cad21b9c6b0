import { saveRoll } from '../../protocol'
import { notKept } from '../../store/kept'
import { saveRoll as storeRoll } from '../../store/save-roll'
import { LOST_ON_ITS_WAY, rollOf } from '../handed-over'
import { handle } from '../handler'
import { prepareAgain } from '../knowledge-keeper'
import { newIndex } from '../roll-keeper'

export const saveRollHandler = handle(saveRoll, async (request, { stored }) => {
  const roll = rollOf(request)
  if (roll === null) return notKept(LOST_ON_ITS_WAY)
  const kept = await storeRoll(roll, Date.now(), { index: await newIndex(roll) })
  if (kept.saved) prepareAgain(stored.settings)
  return kept
})
