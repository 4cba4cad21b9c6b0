import { undoSaveRoll } from '../../protocol'
import { KEPT } from '../../store/kept'
import { undoSaveRoll as undo } from '../../store/save-roll'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'
import { prepareAgain } from '../knowledge-keeper'

export const undoSaveRollHandler = handle(undoSaveRoll, async (_, { stored }) => {
  const undone = await undo(Date.now())
  if (!undone.saved) return undone
  const { settings } = undone
  prepareAgain(settings === null ? stored.settings.school : settings.school)
  return settings === null ? KEPT : changeSettings((now) => ({ ...now, ...settings }))
})
