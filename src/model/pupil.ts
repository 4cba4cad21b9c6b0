import {
  array,
  boolean,
  type InferOutput,
  minLength,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  string,
  trim,
} from 'valibot'

const NameSchema = pipe(string(), trim())

export const PupilSchema = object({
  given: pipe(NameSchema, minLength(1)),
  /** Empty for pupils with one name only. */
  surname: optional(NameSchema, ''),
  /** The name the pupil goes by; empty where it is the given one. */
  preferred: optional(NameSchema, ''),
  /** The surname the pupil goes by where it isn't the legal one; absent otherwise. */
  preferredSurname: optional(NameSchema),
  /** `R`, `N` or `1` to `13`; empty where unknown. */
  year: optional(NameSchema, ''),
  /** Class, form or registration group; empty where unknown. */
  group: optional(NameSchema, ''),
  /** Whether pictures may be shown; `null` where the list doesn't say (counts as not given). */
  photoConsent: optional(nullable(boolean()), null),
  status: optional(picklist(['current', 'leaver']), 'current'),
})
/** One row of the roll. */
export type Pupil = InferOutput<typeof PupilSchema>

export const RollSchema = array(PupilSchema)
/** The school's pupil list. */
export type Roll = InferOutput<typeof RollSchema>
