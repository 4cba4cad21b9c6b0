import type { Roll } from '../model/pupil'
import { type Facts, factsOf, readFacts } from './facts'
import { LockedRoll, problemOf, UNREACHABLE } from './problems'
import { contentsOf, openBytes } from './sealed-list'
import { changeVault, type Vault, vaultExists, withVault } from './vault'
import { keyOf } from './vault-key'

/** What was made of the list at rest. */
export interface StoredRoll {
  readonly roll: Roll
  /** When it was saved (ms since 1970); `null` when there is none. */
  readonly importedAt: number | null
  /** Which list it is (`Facts.id`); `null` when there is none. */
  readonly id: string | null
  /** Why it can't be read, in words for the person; `null` when all is well. */
  readonly problem: string | null
  /** Whether it can't be read because its passphrase has to be given first. */
  readonly locked: boolean
}

const nothing = (problem: string | null, locked = false): StoredRoll => ({
  roll: [],
  importedAt: null,
  id: null,
  problem,
  locked,
})

/** Figures of a list that was kept before there were any. */
async function factsNow(vault: Vault, roll: Roll, importedAt: number): Promise<Facts> {
  const facts = await readFacts(vault)
  if (facts !== null) return facts
  const made = factsOf(roll, importedAt)
  await changeVault(vault, [{ room: 'facts', name: 'roll', value: made }])
  return made
}

async function load(vault: Vault): Promise<StoredRoll> {
  const bytes = await openBytes(vault, 'roll', await keyOf(vault))
  if (bytes === null) return nothing(null)
  const { roll, importedAt } = contentsOf(bytes)
  const { id } = await factsNow(vault, roll, importedAt)
  return { roll, importedAt, id, problem: null, locked: false }
}

/** The list at rest. Never rejects: what can't be read is an empty list with its `problem`, and stays stored. */
export async function readRoll(): Promise<StoredRoll> {
  try {
    return (await vaultExists()) ? await withVault(load) : nothing(null)
  } catch (error) {
    return nothing(problemOf(error, UNREACHABLE), error instanceof LockedRoll)
  }
}
