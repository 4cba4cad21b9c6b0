import type { RuleChoices } from '../model/rule-choices'
import type { RulePack } from '../model/rule-pack'

/** The choices with a pack as the latest; one with the same id gives way. */
export function withPack(choices: RuleChoices, pack: RulePack): RuleChoices {
  return { ...choices, packs: [...choices.packs.filter(({ id }) => id !== pack.id), pack] }
}
