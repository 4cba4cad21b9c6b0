import { array, type InferOutput, minLength, object, optional, pipe, string, trim } from 'valibot'

const TextSchema = pipe(string(), trim())
const ListSchema = optional(array(TextSchema), () => [])

export const StaffMemberSchema = object({
  title: optional(TextSchema, ''),
  given: optional(TextSchema, ''),
  surname: optional(TextSchema, ''),
  role: optional(TextSchema, ''),
})
export type StaffMember = InferOutput<typeof StaffMemberSchema>

/** Keys that a school's file may have beyond these are ignored. */
export const SchoolSchema = object({
  name: pipe(TextSchema, minLength(1, 'The school needs a name.')),
  /** Short forms that people use, e.g. `Meadowbrook`, `the Brook`. */
  aliases: ListSchema,
  acronym: optional(TextSchema, ''),
  hashtags: ListSchema,
  handles: ListSchema,
  motto: optional(TextSchema, ''),
  trust: optional(TextSchema, ''),
  trustAliases: ListSchema,
  trustSchools: ListSchema,
  town: optional(TextSchema, ''),
  address: optional(TextSchema, ''),
  postcode: optional(TextSchema, ''),
  telephone: optional(TextSchema, ''),
  email: optional(TextSchema, ''),
  website: optional(TextSchema, ''),
  houses: ListSchema,
  yearGroups: ListSchema,
  regGroups: ListSchema,
  staff: optional(array(StaffMemberSchema), () => []),
  governors: optional(array(StaffMemberSchema), () => []),
})
/** Everything the engine knows about the school besides its pupils. */
export type School = InferOutput<typeof SchoolSchema>
