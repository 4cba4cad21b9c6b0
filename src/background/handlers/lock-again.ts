import { lockAgain } from '../../protocol'
import { KEPT } from '../../store/kept'
import { lockAgain as lock } from '../../store/passphrase'
import { forgetHandedOver } from '../handed-over'
import { handle } from '../handler'
import { forgetKnowledge } from '../knowledge-keeper'

export const lockAgainHandler = handle(lockAgain, async () => {
  await lock()
  forgetKnowledge()
  forgetHandedOver()
  return KEPT
})
