import {
  array,
  finite,
  type InferOutput,
  maxLength,
  minLength,
  number,
  object,
  optional,
  pipe,
  string,
  trim,
} from 'valibot'

/** The longest phrase that can be said to be no pupil, in UTF-16 code units: longer than any name. */
export const LONGEST_PHRASE = 80
/** More of either list is nobody's own work. */
export const MOST_PHRASES = 1_000
const MOST_CHILDREN = 20
/** A draft has few names, and fewer that the author has an opinion of. */
const MOST_IN_A_DRAFT = 100

/** A name as it is written, e.g. `Jack` or `Will Young`. */
export const PhraseSchema = pipe(string(), trim(), minLength(1), maxLength(LONGEST_PHRASE))

/** What the author said of one draft only. */
export const DraftPhrasesSchema = pipe(array(PhraseSchema), maxLength(MOST_IN_A_DRAFT))

/** ms since 1970. */
export const TimeSchema = pipe(number(), finite())

export const NotPupilSchema = object({
  phrase: PhraseSchema,
  addedAt: TimeSchema,
})
/** A name that means no pupil when this person writes it. */
export type NotPupil = InferOutput<typeof NotPupilSchema>
export const NotPupilsSchema = pipe(array(NotPupilSchema), maxLength(MOST_PHRASES))

export const OwnChildSchema = object({
  given: PhraseSchema,
  /** Empty where the person didn't say. */
  surname: optional(pipe(string(), trim(), maxLength(LONGEST_PHRASE)), ''),
})
/** A child of the person who writes. */
export type OwnChild = InferOutput<typeof OwnChildSchema>
export const OwnChildrenSchema = pipe(array(OwnChildSchema), maxLength(MOST_CHILDREN))
