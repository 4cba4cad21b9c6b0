import { removeRulePack } from '../../protocol'
import { handle } from '../handler'
import { choose } from '../take-choices'

const isOfPack = (rule: string, pack: string): boolean => rule.startsWith(`${pack}:`)

/** What was set of its rules goes with it. */
export const removeRulePackHandler = handle(removeRulePack, ({ id }) =>
  choose((choices) => ({
    ...choices,
    packs: choices.packs.filter((pack) => pack.id !== id),
    levels: Object.fromEntries(Object.entries(choices.levels).filter(([rule]) => !isOfPack(rule, id))),
  })),
)
