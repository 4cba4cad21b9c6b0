import { oneAtATime } from './one-at-a-time'
import { type Vault, withVault } from './vault'

const inTurn = oneAtATime()

/** Opens the vault for a piece of work that writes: what one reads, no other changes under it. */
export function oneWrite<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
  return inTurn(() => withVault(work))
}
