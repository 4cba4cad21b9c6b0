import { type Facts, factsOf, type PreviousFacts, readFacts, readPreviousFacts } from './facts'
import { LockedRoll, problemOf, UNREACHABLE } from './problems'
import { contentsOf, openBytes } from './sealed-list'
import { type Vault, vaultExists, withVault } from './vault'
import { keyOf, type LockState, lockStateOf } from './vault-key'

/** What can be told of the list at rest without naming anybody. */
export interface RollState {
  /** `null` where there is no list, or one whose figures nobody knows before it is opened. */
  readonly facts: Facts | null
  /** Of the list that can be brought back; `null` without one. */
  readonly previous: PreviousFacts | null
  readonly lock: LockState
  /** Why it can't be read, in words for the person; `null` when all is well. */
  readonly problem: string | null
}

const EMPTY: RollState = { facts: null, previous: null, lock: 'none', problem: null }

async function look(vault: Vault, now: number): Promise<RollState> {
  const [lock, facts, previous] = await Promise.all([
    lockStateOf(vault),
    readFacts(vault),
    readPreviousFacts(vault, now),
  ])
  if (lock === 'locked') return { facts, previous, lock, problem: new LockedRoll().message }
  try {
    const bytes = await openBytes(vault, 'roll', await keyOf(vault))
    if (bytes === null) return { ...EMPTY, lock }
    if (facts !== null) return { facts, previous, lock, problem: null }
    const { roll, importedAt } = contentsOf(bytes)
    return { facts: factsOf(roll, importedAt), previous, lock, problem: null }
  } catch (error) {
    return { facts: null, previous, lock, problem: problemOf(error, UNREACHABLE) }
  }
}

/** Never rejects. That the list can be opened is tried, its names aren't read. `now` is in ms since 1970. */
export async function readRollState(now: number): Promise<RollState> {
  try {
    return (await vaultExists()) ? await withVault((vault) => look(vault, now)) : EMPTY
  } catch (error) {
    return { ...EMPTY, problem: problemOf(error, UNREACHABLE) }
  }
}
