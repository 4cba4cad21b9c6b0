import { browser } from '../../browser'
import { deleteEverything } from '../../protocol'
import { KEPT, notKept } from '../../store/kept'
import { deleteRoll } from '../../store/save-roll'
import { deleteSettings } from '../../store/settings'
import { forgetHandedOver } from '../handed-over'
import { handle } from '../handler'
import { showSwitchStates } from '../icon'
import { forgetKnowledge, forgetRules } from '../knowledge-keeper'
import { registerExtraSites } from '../registrations'
import { extraSites } from '../sites'

const NOT_ALL_DELETED =
  'Not everything could be deleted. Restart the browser and try again; removing Second Look from the browser ' +
  'deletes everything as well.'

export const deleteEverythingHandler = handle(deleteEverything, async (_, { stored }) => {
  const origins = extraSites(stored.settings).flatMap(({ matches }) => matches)
  // Each is tried, whatever becomes of the others; the pupils come first.
  const done = await Promise.allSettled([
    deleteRoll(),
    deleteSettings().then(registerExtraSites),
    browser.storage.session.clear(),
    origins.length > 0 ? browser.permissions.remove({ origins }) : true,
  ])
  forgetKnowledge()
  forgetRules()
  forgetHandedOver()
  showSwitchStates()
  return done.every(({ status }) => status === 'fulfilled') ? KEPT : notKept(NOT_ALL_DELETED)
})
