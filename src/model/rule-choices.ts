import { array, boolean, type InferOutput, maxLength, object, optional, pipe } from 'valibot'
import { OwnPhrasesSchema } from './own-phrase'
import { MOST_PACKS, RuleLevelsSchema, RulePackSchema } from './rule-pack'

export const RuleChoicesSchema = object({
  /** Rules that are set to something else than they came with. */
  levels: optional(RuleLevelsSchema, () => ({})),
  phrases: optional(OwnPhrasesSchema, () => []),
  packs: optional(pipe(array(RulePackSchema), maxLength(MOST_PACKS)), () => []),
})
/** What a school chose about the rules. */
export type RuleChoices = InferOutput<typeof RuleChoicesSchema>

export const NO_CHOICES: RuleChoices = { levels: {}, phrases: [], packs: [] }

export const ManagedRulesSchema = object({
  /** Levels that the person can't change. */
  ruleLevels: optional(RuleLevelsSchema, () => ({})),
  /** Words that the person can't remove. */
  ownPhrases: optional(OwnPhrasesSchema, () => []),
  /** Stops of safeguarding may be switched off as well. */
  safeguardingMayBeOff: optional(boolean(), false),
  /** Nothing about the rules can be changed in the options. */
  rulesLocked: optional(boolean(), false),
})
/** What the school's administrators set for all its browsers (`managed-schema.json`). */
export type ManagedRules = InferOutput<typeof ManagedRulesSchema>

export const NOT_MANAGED: ManagedRules = {
  ruleLevels: {},
  ownPhrases: [],
  safeguardingMayBeOff: false,
  rulesLocked: false,
}

/** All that decides which rules hold: the choices, and the school's managed settings, which outweigh them. */
export interface AllChoices extends RuleChoices {
  readonly managed?: ManagedRules | undefined
}
