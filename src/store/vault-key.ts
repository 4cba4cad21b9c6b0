import { type InferOutput, instance, literal, number, object, safeParse, string } from 'valibot'
import { KdfSchema } from '../sealing/derive'
import { keyFrom } from '../sealing/seal'
import { DAMAGED, LockedRoll, NEWER, UnusableRoll } from './problems'
import { rememberedKey } from './session-key'
import type { Vault } from './vault'

export const LOCK_VERSION = 1
export const LOCK = 'passphrase'
export const KEY = 'roll'

/** The data key, sealed with the key that the passphrase and `salt` make. */
const LockSchema = object({
  version: literal(LOCK_VERSION),
  /** New with each data key, so that a key of another one isn't taken for it. */
  id: string(),
  kdf: KdfSchema,
  salt: instance(ArrayBuffer),
  iv: instance(ArrayBuffer),
  box: instance(ArrayBuffer),
})
export type Lock = InferOutput<typeof LockSchema>

/** `none`: there is no passphrase. */
export type LockState = 'none' | 'locked' | 'unlocked'

const VersionSchema = object({ version: number() })

/** The lock of the vault; `null` without a passphrase. Throws `UnusableRoll` for one that isn't ours to read. */
export async function lockOf(vault: Vault): Promise<Lock | null> {
  const stored = await vault.get('locks', LOCK)
  if (stored === undefined) return null
  const lock = safeParse(LockSchema, stored)
  if (lock.success) return lock.output
  const other = safeParse(VersionSchema, stored)
  throw new UnusableRoll(other.success && other.output.version > LOCK_VERSION ? NEWER : DAMAGED)
}

/**
 * The key of what is sealed in the vault; `null` when there is none yet. Throws `LockedRoll` when the passphrase
 * has to be given first.
 */
export async function keyOf(vault: Vault): Promise<CryptoKey | null> {
  const lock = await lockOf(vault)
  if (lock !== null) {
    const bytes = await rememberedKey(lock.id)
    if (bytes === null) throw new LockedRoll()
    return keyFrom(bytes)
  }
  const key = await vault.get('keys', KEY)
  return key instanceof CryptoKey ? key : null
}

export async function lockStateOf(vault: Vault): Promise<LockState> {
  const lock = await lockOf(vault)
  if (lock === null) return 'none'
  return (await rememberedKey(lock.id)) === null ? 'locked' : 'unlocked'
}
