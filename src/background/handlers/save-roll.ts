import { saveRoll } from '../../protocol'
import { saveRoll as storeRoll } from '../../store/roll'
import { handle } from '../handler'
import { forgetKnowledge, knowledgeOf } from '../knowledge-keeper'

export const saveRollHandler = handle(saveRoll, async ({ roll }, { stored }) => {
  const kept = await storeRoll(roll, Date.now())
  if (kept.saved) {
    forgetKnowledge()
    // Compiled before anybody posts; a failure here shows itself again at the next check.
    knowledgeOf(stored.settings.school).catch(() => undefined)
  }
  return kept
})
