import { type InferOutput, instance, number, object, safeParse } from 'valibot'
import { type Roll, RollSchema } from '../model/pupil'
import { type Bytes, sealBytes, unsealBytes } from '../sealing/seal'
import { DAMAGED, NEWER, UnusableRoll } from './problems'
import type { Change, Vault } from './vault'

/** The list that is used, and the one before it. */
export type ListName = 'roll' | 'previous'

/** Raised whenever the shape of a sealed list changes. */
const ROLL_VERSION = 1
const labelOf = (name: ListName): string => `second-look ${name} ${ROLL_VERSION}`

export const SealedSchema = object({
  version: number(),
  iv: instance(ArrayBuffer),
  box: instance(ArrayBuffer),
})
const ContentsSchema = object({ roll: RollSchema, importedAt: number() })
export type Contents = InferOutput<typeof ContentsSchema>

function versionOf(stored: unknown): unknown {
  return stored instanceof Object && 'version' in stored ? stored.version : undefined
}

function isNewer(stored: unknown): boolean {
  const version = versionOf(stored)
  return typeof version === 'number' && version > ROLL_VERSION
}

/** Throws unless the list may be replaced: what only a newer version can read isn't ours. A damaged one is. */
export async function refuseNewer(vault: Vault): Promise<void> {
  if (isNewer(await vault.get('sealed', 'roll'))) throw new UnusableRoll(NEWER)
}

/** The bytes of a list; `null` where there is none. Throws `UnusableRoll` when they can't be had. */
export async function openBytes(vault: Vault, name: ListName, key: CryptoKey | null): Promise<Bytes | null> {
  const stored = await vault.get('sealed', name)
  if (stored === undefined) return null
  if (isNewer(stored)) throw new UnusableRoll(NEWER)
  const sealed = safeParse(SealedSchema, stored)
  if (!sealed.success || key === null) throw new UnusableRoll(DAMAGED)
  const bytes = await unsealBytes(sealed.output, key, labelOf(name)).catch(() => null)
  if (bytes === null) throw new UnusableRoll(DAMAGED)
  return bytes
}

export function contentsOf(bytes: Bytes): Contents {
  const contents = safeParse(ContentsSchema, JSON.parse(new TextDecoder().decode(bytes)))
  if (!contents.success) throw new UnusableRoll(DAMAGED)
  return contents.output
}

export function bytesOf(roll: Roll, importedAt: number): Bytes {
  return new TextEncoder().encode(JSON.stringify({ roll, importedAt }))
}

/** The change that keeps these bytes as a list. */
export async function sealList(name: ListName, bytes: Bytes, key: CryptoKey): Promise<Change> {
  const sealed = await sealBytes(bytes, key, labelOf(name))
  return { room: 'sealed', name, value: { version: ROLL_VERSION, ...sealed } }
}
