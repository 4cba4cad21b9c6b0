import { checkDraft } from '../../protocol'
import { checkNow } from '../check-now'
import { handle } from '../handler'
import { showSwitchState } from '../icon'
import { rememberVerdict } from '../last-verdicts'

export const checkDraftHandler = handle(checkDraft, async ({ draft }, asker) => {
  if (asker.kind === 'composer') {
    const { tab, state } = asker.place
    showSwitchState(tab, state)
    if (state !== 'on') return { state: 'off' }
  }
  const checked = await checkNow(draft, asker.stored)
  if (asker.kind === 'composer') {
    const { tab, site } = asker.place
    rememberVerdict(tab, site.id, checked.verdict)
  }
  return checked
})
