import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

/** The extension's own IndexedDB. Web pages and content scripts live in other origins and can't open it. */
export const VAULT = 'second-look'
export const VAULT_VERSION = 2

/** Whatever is read from it is validated: an older, a newer or a damaged version of ours may have written it. */
interface Contents extends DBSchema {
  /** `roll` → the sealed list, `previous` → the one before it, `index` → what checks look names up in. */
  sealed: { key: string; value: unknown }
  /** `roll` → the key of all three, while there is no passphrase. */
  keys: { key: string; value: unknown }
  /** `passphrase` → the same key, sealed with the passphrase. */
  locks: { key: string; value: unknown }
  /** `roll`, `previous` → how many and when, never who. */
  facts: { key: string; value: unknown }
}

export type Vault = IDBPDatabase<Contents>
export type Room = 'sealed' | 'keys' | 'locks' | 'facts'
const ROOMS: readonly Room[] = ['sealed', 'keys', 'locks', 'facts']

function open(): Promise<Vault> {
  return openDB<Contents>(VAULT, VAULT_VERSION, {
    upgrade(database) {
      // Version 1 had the first two; what is in them is still read as it is.
      for (const room of ROOMS)
        if (!database.objectStoreNames.contains(room)) database.createObjectStore(room)
    },
    // A newer version of ourselves wants to upgrade or delete it: don't stand in its way.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

/** Whether there is a vault at all: looking into one that isn't there would make it. */
export async function vaultExists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === VAULT)
}

/** Opens the vault for one piece of work and closes it again, so that a sleeping worker holds nothing open. */
export async function withVault<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
  const vault = await open()
  try {
    return await work(vault)
  } finally {
    vault.close()
  }
}

/** One value to be put into the vault; `undefined` takes it out. */
export interface Change {
  readonly room: Room
  readonly name: string
  readonly value: unknown
}

/** One transaction: either all is changed, or nothing is. */
export async function changeVault(vault: Vault, changes: readonly Change[]): Promise<void> {
  const change = vault.transaction(ROOMS, 'readwrite')
  const make = async ({ room, name, value }: Change): Promise<unknown> => {
    const store = change.objectStore(room)
    return value === undefined ? store.delete(name) : store.put(value, name)
  }
  try {
    await Promise.all([change.done, ...changes.map(make)])
  } catch (error) {
    if (change.error === null) abort(change)
    throw error
  }
}

/** A value that was refused at once leaves its transaction open: it must not keep the others. */
function abort(change: { abort(): void }): void {
  try {
    change.abort()
  } catch (error) {
    // It has ended by itself, undone: which is what was wanted.
    if (!(error instanceof DOMException)) throw error
  }
}

/** The vault, keys and all, is gone afterwards. */
export async function destroyVault(): Promise<void> {
  await deleteDB(VAULT)
}
