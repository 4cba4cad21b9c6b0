import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

/** The extension's own IndexedDB. Web pages and content scripts live in other origins and can't open it. */
export const VAULT = 'second-look'
export const VAULT_VERSION = 1

interface Contents extends DBSchema {
  /** `roll` → the sealed list. */
  sealed: { key: string; value: unknown }
  /** `roll` → its key. */
  keys: { key: string; value: CryptoKey }
}

export type Vault = IDBPDatabase<Contents>

function open(): Promise<Vault> {
  return openDB<Contents>(VAULT, VAULT_VERSION, {
    upgrade(database) {
      database.createObjectStore('sealed')
      database.createObjectStore('keys')
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

/** The vault, keys and all, is gone afterwards. */
export async function destroyVault(): Promise<void> {
  await deleteDB(VAULT)
}
