import {
  array,
  type InferOutput,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  trim,
  union,
} from 'valibot'
import { WrittenRuleSchema } from './rule'

/** The largest file that is looked at, in UTF-16 code units. */
export const LARGEST_RULE_PACK = 500_000
export const MOST_PACKS = 10

const NameSchema = pipe(string(), trim(), minLength(1), maxLength(100))
const EntrySchema = pipe(string(), maxLength(200))
const MOST_RULES = 300
const MOST_ENTRIES = 5_000

/** What a school sets a rule to. */
export const RuleLevelSchema = picklist(['off', 'remind', 'warn', 'stop'])
export type RuleLevel = InferOutput<typeof RuleLevelSchema>

/** Id of a rule → what it is set to. */
export const RuleLevelsSchema = record(pipe(string(), maxLength(200)), RuleLevelSchema)
export type RuleLevels = InferOutput<typeof RuleLevelsSchema>

/** A file that brings rules along: data as in `rules/`, with the examples that prove it. Never code. */
export const RulePackSchema = strictObject({
  /** One pack with an id at a time: the next one takes its place. */
  id: pipe(
    string(),
    maxLength(60),
    regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A pack is named in small letters and hyphens, e.g. bryn-hill.'),
  ),
  name: NameSchema,
  /** Who made it. */
  by: optional(NameSchema),
  version: optional(NameSchema),
  rules: optional(pipe(array(WrittenRuleSchema), maxLength(MOST_RULES)), () => []),
  /** Lists of its own; long ones may be text with commas or lines. */
  words: optional(
    record(
      pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A list is named in small letters and hyphens.')),
      union([pipe(array(EntrySchema), maxLength(MOST_ENTRIES)), string()]),
    ),
    () => ({}),
  ),
  /** Levels of rules that are there already. */
  levels: optional(RuleLevelsSchema, () => ({})),
})
export type RulePack = InferOutput<typeof RulePackSchema>

/** Long lists are written as text, with a comma or a new line between entries. */
export function entriesOf(list: string | readonly string[]): string[] {
  const entries = typeof list === 'string' ? list.split(/[,\n]/) : list
  return [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''))]
}
