import { undoSaveRoll } from '../../protocol'
import { KEPT } from '../../store/kept'
import { undoSaveRoll as undo } from '../../store/save-roll'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'
import { prepareAgain } from '../knowledge-keeper'
import { takeChoices } from '../take-choices'

export const undoSaveRollHandler = handle(undoSaveRoll, async (_, { stored }) => {
  const undone = await undo(Date.now())
  if (!undone.saved) return undone
  const { settings } = undone
  if (settings === null) {
    prepareAgain(stored.settings)
    return KEPT
  }
  const { rules, ...others } = settings
  if (rules !== undefined) await takeChoices(rules)
  prepareAgain({ ...stored.settings, ...others })
  return changeSettings((now) => ({ ...now, ...others }))
})
