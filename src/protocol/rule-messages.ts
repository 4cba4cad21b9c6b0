import {
  array,
  boolean,
  type InferOutput,
  literal,
  nullable,
  number,
  object,
  string,
  union,
  unknown,
  variant,
} from 'valibot'
import { FindingLevelSchema } from '../model/level'
import { OwnPhrasesSchema } from '../model/own-phrase'
import { ManagedRulesSchema, RuleChoicesSchema } from '../model/rule-choices'
import { RuleLevelSchema } from '../model/rule-pack'
import { message, Nothing, SavedSchema } from './message'

/** Messages about the rules: their levels, the school's own words, rule packs. */

export const RuleRowSchema = object({
  id: string(),
  category: string(),
  clause: string(),
  message: string(),
  why: string(),
  /** Name of the pack that brought it; `null` for a shipped one. */
  pack: nullable(string()),
  /** As it came. */
  shipped: FindingLevelSchema,
  /** As it holds now. */
  level: RuleLevelSchema,
  /** The mildest that it can be set to. */
  least: RuleLevelSchema,
  /** Set by the school's administrators: can't be changed here. */
  managed: boolean(),
})
/** One rule, as the options page shows it. */
export type RuleRow = InferOutput<typeof RuleRowSchema>

export const readRules = message(
  'read-rules',
  ['page'],
  Nothing,
  object({
    rules: array(RuleRowSchema),
    choices: RuleChoicesSchema,
    managed: ManagedRulesSchema,
    problem: nullable(string()),
  }),
)
/** `level` null: as it came. */
export const saveRuleLevel = message(
  'save-rule-level',
  ['page'],
  object({ rule: string(), level: nullable(RuleLevelSchema) }),
  SavedSchema,
)
/** All rules as they came; own words and packs stay. */
export const resetRuleLevels = message('reset-rule-levels', ['page'], Nothing, SavedSchema)
/** Replaces the school's own words. */
export const saveOwnPhrases = message(
  'save-own-phrases',
  ['page'],
  object({ phrases: OwnPhrasesSchema }),
  SavedSchema,
)

const PackProblemSchema = object({ path: array(union([string(), number()])), reason: string() })
export const TriedPackSchema = variant('usable', [
  object({
    usable: literal(true),
    name: string(),
    by: nullable(string()),
    version: nullable(string()),
    adds: array(object({ message: string(), category: string(), level: FindingLevelSchema })),
    lists: number(),
    examples: number(),
    changes: array(object({ message: string(), from: RuleLevelSchema, to: RuleLevelSchema })),
    /** A pack with the same id is there and gives way. */
    replaces: boolean(),
  }),
  object({ usable: literal(false), problems: array(PackProblemSchema) }),
])
export type TriedPack = InferOutput<typeof TriedPackSchema>

/** Looks at a rule pack, runs its examples, and changes nothing. `pack`: what the file holds, as plain data. */
export const tryRulePack = message('try-rule-pack', ['page'], object({ pack: unknown() }), TriedPackSchema)
/** The same, and keeps it. */
export const addRulePack = message('add-rule-pack', ['page'], object({ pack: unknown() }), SavedSchema)
export const removeRulePack = message('remove-rule-pack', ['page'], object({ id: string() }), SavedSchema)
