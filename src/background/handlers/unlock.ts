import { unlock } from '../../protocol'
import { unlock as openLock } from '../../store/passphrase'
import { handle } from '../handler'
import { prepareAgain } from '../knowledge-keeper'

export const unlockHandler = handle(unlock, async ({ passphrase }, { stored }) => {
  const kept = await openLock(passphrase)
  if (kept.saved) prepareAgain(stored.settings)
  return kept
})
