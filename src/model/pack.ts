import { array, type InferOutput, nullable, number, object, optional, string } from 'valibot'
import { NotPupilsSchema } from './own-say'
import { RollSchema } from './pupil'
import { RuleChoicesSchema } from './rule-choices'
import { SchoolSchema } from './school'

/** The settings that a school shares: nothing of a person's own (own children, pauses, sites that they added). */
export const PackSettingsSchema = object({
  school: nullable(SchoolSchema),
  sitesOff: optional(array(string()), () => []),
  notPupils: optional(NotPupilsSchema, () => []),
  /** What the school chose about the rules; packs from before there was a choice say nothing of it. */
  rules: optional(RuleChoicesSchema),
})
export type PackSettings = InferOutput<typeof PackSettingsSchema>

/** What a school pack holds. */
export const PackSchema = object({
  /** When it was made (ms since 1970). */
  madeAt: number(),
  settings: PackSettingsSchema,
  roll: RollSchema,
})
export type Pack = InferOutput<typeof PackSchema>
