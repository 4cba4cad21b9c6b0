import { type InferOutput, nullable, number, object, optional, safeParse, string } from 'valibot'
import { PackSettingsSchema } from '../model/pack'
import type { Roll } from '../model/pupil'
import type { Vault } from './vault'

/** What is known of a list without opening it: figures, and never a name. */
const FactsSchema = object({
  /** New with each save: what was made from one list isn't taken for another's. */
  id: string(),
  /** When it was saved (ms since 1970). */
  importedAt: number(),
  pupils: number(),
  leavers: number(),
  groups: number(),
})
export type Facts = InferOutput<typeof FactsSchema>

const PreviousFactsSchema = object({
  ...FactsSchema.entries,
  /** Until when it can be brought back (ms since 1970). */
  until: number(),
  /** Settings that were changed together with the list. */
  settings: optional(nullable(PackSettingsSchema), null),
})
export type PreviousFacts = InferOutput<typeof PreviousFactsSchema>

/** Counts what is on a list. */
export function factsOf(roll: Roll, importedAt: number): Facts {
  const current = roll.filter(({ status }) => status === 'current')
  const groups = new Set(current.map(({ group }) => group).filter((group) => group !== ''))
  return {
    id: crypto.randomUUID(),
    importedAt,
    pupils: current.length,
    leavers: roll.length - current.length,
    groups: groups.size,
  }
}

/** `null` for a list that an older version kept, until it is opened. */
export async function readFacts(vault: Vault): Promise<Facts | null> {
  const facts = safeParse(FactsSchema, await vault.get('facts', 'roll'))
  return facts.success ? facts.output : null
}

/** Of the list before this one, as long as it can be brought back; `now` in ms since 1970. */
export async function readPreviousFacts(vault: Vault, now: number): Promise<PreviousFacts | null> {
  const facts = safeParse(PreviousFactsSchema, await vault.get('facts', 'previous'))
  return facts.success && facts.output.until > now ? facts.output : null
}
