import type { PackSettings } from '../../model/pack'
import type { RuleChoices } from '../../model/rule-choices'
import type { Settings } from '../../model/settings'
import { applyPack } from '../../protocol'
import { readChoices } from '../../store/choices'
import { notKept } from '../../store/kept'
import { saveRoll } from '../../store/save-roll'
import { changeSettings } from '../../store/settings'
import { LOST_ON_ITS_WAY, rollOf } from '../handed-over'
import { handle } from '../handler'
import { showSwitchStates } from '../icon'
import { prepareAgain } from '../knowledge-keeper'
import { newIndex } from '../roll-keeper'
import { problemOfPacks } from '../rule-packs'
import { takeChoices } from '../take-choices'

const shared = ({ school, sitesOff, notPupils }: Settings, rules: RuleChoices): PackSettings => ({
  school,
  sitesOff,
  notPupils,
  rules,
})

/** A phrase that the person has said before is kept as they said it. */
function withPack(settings: Settings, { rules: _rules, ...pack }: PackSettings): Settings {
  const said = new Set(settings.notPupils.map(({ phrase }) => phrase))
  const added = pack.notPupils.filter(({ phrase }) => !said.has(phrase))
  return { ...settings, ...pack, notPupils: [...settings.notPupils, ...added] }
}

export const applyPackHandler = handle(applyPack, async (request, { stored }) => {
  const { settings: pack } = request
  const roll = rollOf(request)
  if (roll === null) return notKept(LOST_ON_ITS_WAY)
  if (pack.rules !== undefined) {
    const problem = problemOfPacks(pack.rules.packs)
    if (problem !== null) return notKept(problem)
  }
  const before = shared(stored.settings, (await readChoices()).choices)
  const kept = await saveRoll(roll, Date.now(), { settings: before, index: await newIndex(roll) })
  if (!kept.saved) return kept
  if (pack.rules !== undefined) await takeChoices(pack.rules)
  prepareAgain({ ...stored.settings, school: pack.school })
  const done = await changeSettings((settings) => withPack(settings, pack))
  showSwitchStates()
  return done
})
