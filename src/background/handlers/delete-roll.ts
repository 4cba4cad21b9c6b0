import { deleteRoll } from '../../protocol'
import { KEPT, notKept } from '../../store/kept'
import { deleteRoll as remove } from '../../store/save-roll'
import { handle } from '../handler'
import { forgetKnowledge } from '../knowledge-keeper'

const NOT_DELETED =
  'The pupil list could not be deleted. Restart the browser and try again; removing Second Look from the browser ' +
  'deletes it as well.'

export const deleteRollHandler = handle(deleteRoll, async () => {
  try {
    await remove()
    return KEPT
  } catch {
    // Whatever the browser's reason is: the person can do the same about each.
    return notKept(NOT_DELETED)
  } finally {
    forgetKnowledge()
  }
})
