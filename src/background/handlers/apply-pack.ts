import type { PackSettings } from '../../model/pack'
import type { Settings } from '../../model/settings'
import { applyPack } from '../../protocol'
import { notKept } from '../../store/kept'
import { saveRoll } from '../../store/save-roll'
import { changeSettings } from '../../store/settings'
import { LOST_ON_ITS_WAY, rollOf } from '../handed-over'
import { handle } from '../handler'
import { showSwitchStates } from '../icon'
import { prepareAgain } from '../knowledge-keeper'
import { newIndex } from '../roll-keeper'

const shared = ({ school, sitesOff, notPupils }: Settings): PackSettings => ({ school, sitesOff, notPupils })

/** A phrase that the person has said before is kept as they said it. */
function withPack(settings: Settings, pack: PackSettings): Settings {
  const said = new Set(settings.notPupils.map(({ phrase }) => phrase))
  const added = pack.notPupils.filter(({ phrase }) => !said.has(phrase))
  return { ...settings, ...pack, notPupils: [...settings.notPupils, ...added] }
}

export const applyPackHandler = handle(applyPack, async (request, { stored }) => {
  const { settings: pack } = request
  const roll = rollOf(request)
  if (roll === null) return notKept(LOST_ON_ITS_WAY)
  const before = shared(stored.settings)
  const kept = await saveRoll(roll, Date.now(), { settings: before, index: await newIndex(roll) })
  if (!kept.saved) return kept
  prepareAgain(pack.school)
  const done = await changeSettings((settings) => withPack(settings, pack))
  showSwitchStates()
  return done
})
