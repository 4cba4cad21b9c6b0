import { changePassphrase } from '../../protocol'
import { changePassphrase as change } from '../../store/passphrase'
import { handle } from '../handler'
import { prepareAgain } from '../knowledge-keeper'

export const changePassphraseHandler = handle(changePassphrase, async ({ current, next }, { stored }) => {
  const kept = await change(current, next)
  if (kept.saved) prepareAgain(stored.settings)
  return kept
})
