import { saveRoll } from '../../protocol'
import { saveRoll as storeRoll } from '../../store/save-roll'
import { handle } from '../handler'
import { prepareAgain } from '../knowledge-keeper'

export const saveRollHandler = handle(saveRoll, async ({ roll }, { stored }) => {
  const kept = await storeRoll(roll, Date.now())
  if (kept.saved) prepareAgain(stored.settings.school)
  return kept
})
