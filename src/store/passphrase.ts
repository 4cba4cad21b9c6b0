import { CURRENT_KDF, deriveKey, makeSalt } from '../sealing/derive'
import { type Bytes, KEY_BYTES, keyFrom, makeKey, randomBytes, sealBytes, unsealBytes } from '../sealing/seal'
import { KEPT, type Kept, notKept, problemOfWrite } from './kept'
import { NO_INDEX } from './kept-index'
import { oneWrite } from './one-write'
import { NOT_SAVED, problemOf, UnusableRoll, WRONG_PASSPHRASE } from './problems'
import { openBytes, sealList } from './sealed-list'
import { forgetKey, rememberKey } from './session-key'
import { type Change, changeVault, type Vault } from './vault'
import { KEY, keyOf, LOCK, LOCK_VERSION, type Lock, lockOf } from './vault-key'

const labelOf = (id: string): string => `second-look lock ${LOCK_VERSION} ${id}`

async function makeLock(passphrase: string, id: string, dataKey: Bytes): Promise<Change> {
  const salt = makeSalt()
  const key = await deriveKey(passphrase, salt, CURRENT_KDF)
  const sealed = await sealBytes(dataKey, key, labelOf(id))
  const value: Lock = { version: LOCK_VERSION, id, kdf: CURRENT_KDF, salt: salt.buffer, ...sealed }
  return { room: 'locks', name: LOCK, value }
}

/** The data key. Throws `UnusableRoll` for another passphrase (or a damaged lock: nobody can tell). */
async function openLock(lock: Lock, passphrase: string): Promise<Bytes> {
  const key = await deriveKey(passphrase, new Uint8Array(lock.salt), lock.kdf)
  const bytes = await unsealBytes(lock, key, labelOf(lock.id)).catch(() => null)
  if (bytes === null) throw new UnusableRoll(WRONG_PASSPHRASE)
  return bytes
}

/** Everything that is sealed, sealed anew; what was compiled is made anew. */
async function reseal(vault: Vault, from: CryptoKey | null, to: CryptoKey): Promise<Change[]> {
  const roll = await openBytes(vault, 'roll', from)
  // A list to go back to that can't be read is no reason to refuse.
  const previous = await openBytes(vault, 'previous', from).catch(() => null)
  const changes: Change[] = [NO_INDEX]
  if (roll !== null) changes.push(await sealList('roll', roll, to))
  if (previous !== null) changes.push(await sealList('previous', previous, to))
  else changes.push({ room: 'sealed', name: 'previous', value: undefined })
  return changes
}

async function lockUp(vault: Vault, passphrase: string): Promise<void> {
  const id = crypto.randomUUID()
  const dataKey = randomBytes(KEY_BYTES)
  const lists = await reseal(vault, await keyOf(vault), await keyFrom(dataKey))
  const lock = await makeLock(passphrase, id, dataKey)
  await changeVault(vault, [...lists, lock, { room: 'keys', name: KEY, value: undefined }])
  await rememberKey(id, dataKey)
}

async function unlockForGood(vault: Vault, dataKey: Bytes): Promise<void> {
  const key = await makeKey()
  const lists = await reseal(vault, await keyFrom(dataKey), key)
  await changeVault(vault, [
    ...lists,
    { room: 'keys', name: KEY, value: key },
    { room: 'locks', name: LOCK, value: undefined },
  ])
  await forgetKey()
}

async function change(vault: Vault, current: string, next: string | null): Promise<void> {
  const lock = await lockOf(vault)
  if (lock === null) return next === null ? undefined : lockUp(vault, next)
  const dataKey = await openLock(lock, current)
  if (next === null) return unlockForGood(vault, dataKey)
  // The list stays as it is sealed: only its key gets another lock.
  await changeVault(vault, [await makeLock(next, lock.id, dataKey)])
  await rememberKey(lock.id, dataKey)
}

async function attempt(work: (vault: Vault) => Promise<void>): Promise<Kept> {
  try {
    await oneWrite(work)
    return KEPT
  } catch (error) {
    return notKept(problemOfWrite(error, problemOf(error, NOT_SAVED)))
  }
}

/**
 * Gives the list a passphrase, another one, or none (`next` null). `current` is the one it has; it doesn't matter
 * where there is none. Never rejects; on failure nothing was changed. The list is unlocked afterwards.
 */
export function changePassphrase(current: string, next: string | null): Promise<Kept> {
  return attempt((vault) => change(vault, current, next))
}

/** Unlocks the list until the browser is closed. Never rejects; a wrong passphrase costs nothing. */
export function unlock(passphrase: string): Promise<Kept> {
  return attempt(async (vault) => {
    const lock = await lockOf(vault)
    if (lock !== null) await rememberKey(lock.id, await openLock(lock, passphrase))
  })
}

/** Locks it again before the browser is closed. */
export async function lockAgain(): Promise<void> {
  await forgetKey()
}
