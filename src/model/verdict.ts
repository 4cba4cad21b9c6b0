import {
  array,
  boolean,
  type InferOutput,
  integer,
  minValue,
  number,
  object,
  optional,
  pipe,
  string,
} from 'valibot'
import { FindingLevelSchema, LevelSchema } from './level'

const OffsetSchema = pipe(number(), integer(), minValue(0))

const ChangeSchema = object({ start: OffsetSchema, end: OffsetSchema, replacement: string() })

export const FixSchema = object({
  /** What the button says, e.g. `Change to “a pupil”`. */
  label: string(),
  /** The words to replace: UTF-16 offsets into the draft's text, end exclusive. */
  start: OffsetSchema,
  end: OffsetSchema,
  replacement: string(),
  /** Where several places change at once: each of them, in order; all between them in `replacement` stays as it is. */
  parts: optional(array(ChangeSchema)),
})
/** One way of putting a finding right. */
export type Fix = InferOutput<typeof FixSchema>

export const FindingSchema = object({
  /** Id of the rule in `rules/*.yaml`. */
  rule: string(),
  /** Id of the clause in `rules/clauses.yaml`. */
  clause: string(),
  category: string(),
  level: FindingLevelSchema,
  /** UTF-16 offsets into the draft's text, end exclusive; both 0 when the finding is about an attachment. */
  start: OffsetSchema,
  end: OffsetSchema,
  /** `text.slice(start, end)`. */
  quote: string(),
  /** What was found, in one plain sentence. */
  message: string(),
  /** Why it matters: the clause in plain words. */
  why: string(),
  /** What to do about it, in one sentence. */
  advice: string(),
  /** An example of what could be said instead. */
  instead: optional(string()),
  /** What spoke for the finding, in words, e.g. `full name on your list`. */
  reasons: array(string()),
  fixes: array(FixSchema),
  /** Who or what it seems to be about, in the words of the draft. */
  about: optional(string()),
  /** Set where the author may say that no pupil is meant. */
  pupil: optional(
    object({
      /** What that would silence, from the next check on: these words, in any case, and nothing fuller. */
      phrase: string(),
      /** A pupil's full name: to be silenced for good, it takes a second yes. */
      full: boolean(),
    }),
  ),
})
/** One hit of one rule in a draft. */
export type Finding = InferOutput<typeof FindingSchema>

export const VerdictSchema = object({
  level: LevelSchema,
  /** In order of `start`, stronger first where they begin together. */
  findings: array(FindingSchema),
})
/** The findings of one draft and the highest level among them. */
export type Verdict = InferOutput<typeof VerdictSchema>
