import {
  array,
  boolean,
  type InferOutput,
  object,
  optional,
  parse,
  record,
  strictObject,
  string,
} from 'valibot'
import { VARIANTS } from './variants'

const SentencesSchema = object({ unseen: array(string()), tuned: array(string()) })

/** `tools/phenomena/cases.yaml`. */
export const PhenomenaSchema = array(
  strictObject({
    name: string(),
    hateful: boolean(),
    unseen: optional(array(string()), () => []),
    tuned: optional(array(string()), () => []),
    own: optional(record(string(), SentencesSchema), () => ({})),
  }),
)
export type Phenomenon = InferOutput<typeof PhenomenaSchema>[number]

/** `tools/phenomena/groups.yaml`: what a group, or one of it, is called in a sentence. */
export const GroupsSchema = array(
  strictObject({
    name: string(),
    people: string(),
    person: string(),
    a: string(),
    slur: string(),
    slurs: string(),
  }),
)
export type Group = InferOutput<typeof GroupsSchema>[number]

/** One sentence about one group. `seen`: it may have been looked at while rules were written. */
export interface Case {
  readonly phenomenon: string
  readonly group: string
  readonly hateful: boolean
  readonly seen: boolean
  readonly text: string
}

const FillerSchema = record(string(), string())

/** A sentence with its braces filled in. Throws for a word or variant that there is none of. */
export function fill(sentence: string, group: Group): string {
  const fillers = parse(FillerSchema, group)
  const filled = sentence.replace(/\{(\w+)(?:~(\w+))?\}/g, (_, slot: string, variant?: string) => {
    const filler = fillers[slot]
    const vary = variant === undefined ? (text: string) => text : VARIANTS[variant]
    if (filler === undefined || vary === undefined)
      throw new Error(`There is no {${slot}~${variant}} in “${sentence}”.`)
    return vary(filler)
  })
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** Every sentence about every group. */
export function casesOf(phenomena: readonly Phenomenon[], groups: readonly Group[]): Case[] {
  return phenomena.flatMap(({ name, hateful, own, ...shared }) =>
    groups.flatMap((group) => {
      const { unseen, tuned } = own[group.name] ?? shared
      const cases = (sentences: readonly string[], seen: boolean): Case[] =>
        sentences.map((text) => ({
          phenomenon: name,
          group: group.name,
          hateful,
          seen,
          text: fill(text, group),
        }))
      return [...cases(unseen, false), ...cases(tuned, true)]
    }),
  )
}
