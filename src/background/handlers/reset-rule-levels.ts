import { resetRuleLevels } from '../../protocol'
import { handle } from '../handler'
import { choose } from '../take-choices'

export const resetRuleLevelsHandler = handle(resetRuleLevels, () =>
  choose((choices) => ({ ...choices, levels: {} })),
)
