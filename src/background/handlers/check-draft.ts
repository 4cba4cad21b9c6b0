import { check, withSettings } from '../../engine'
import { checkDraft } from '../../protocol'
import { handle } from '../handler'
import { showSwitchState } from '../icon'
import { knowledgeOf, spoken } from '../knowledge-keeper'
import { rememberVerdict } from '../last-verdicts'

export const checkDraftHandler = handle(checkDraft, async ({ draft }, asker) => {
  if (asker.kind === 'composer') {
    const { tab, state } = asker.place
    showSwitchState(tab, state)
    if (state !== 'on') return { state: 'off' }
  }
  const { settings, problem } = asker.stored
  const { knowledge, limits } = await knowledgeOf(settings)
  const verdict = check(draft, withSettings(knowledge, settings))
  if (asker.kind === 'composer') {
    const { tab, site } = asker.place
    rememberVerdict(tab, site.id, verdict)
  }
  return {
    state: 'checked',
    verdict,
    limits: problem === null ? [...limits] : [problem, ...limits],
    language: spoken(settings),
  }
})
