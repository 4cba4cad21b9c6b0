import { type InferOutput, instance, number, object, safeParse } from 'valibot'
import { type Roll, RollSchema } from '../model/pupil'
import { KEPT, type Kept, notKept, problemOfWrite } from './kept'
import { makeKey, seal, unseal } from './seal'
import { destroyVault, type Vault, vaultExists, withVault } from './vault'

/** Raised whenever the shape of the sealed list changes. */
const ROLL_VERSION = 1
const NAME = 'roll'
const LABEL = `second-look roll ${ROLL_VERSION}`

/** What was made of the list at rest. */
export interface StoredRoll {
  readonly roll: Roll
  /** When it was saved (ms since 1970); `null` when there is none. */
  readonly importedAt: number | null
  /** Why it can't be read, in words for the person; `null` when all is well. */
  readonly problem: string | null
}

const NEWER =
  'Your pupil list was saved by a newer version of Second Look. It is kept as it is, but this version can’t read it. ' +
  'Update Second Look to use it again.'
const DAMAGED =
  'Your pupil list is damaged and can’t be read. Please add it again from your school’s system; ' +
  'the damaged one is kept until then.'
const UNREACHABLE =
  'This browser doesn’t let Second Look open your pupil list just now, which happens where it is set never to ' +
  'remember anything, or where the disk is full. Nothing was changed. Restart the browser and try again.'
const NOT_SAVED =
  'Your pupil list could not be saved, so nothing was changed and what was there before is still there. This happens ' +
  'where the disk is full, or where the browser is set never to remember anything. Put that right and try again.'

const SealedSchema = object({ version: number(), iv: instance(ArrayBuffer), box: instance(ArrayBuffer) })
const ContentsSchema = object({ roll: RollSchema, importedAt: number() })

const nothing = (problem: string | null): StoredRoll => ({ roll: [], importedAt: null, problem })

/** Thrown inside this file for a list that is there and can't be used; `message` is for the person. */
class UnusableRoll extends Error {}

function sealedFrom(stored: unknown): InferOutput<typeof SealedSchema> {
  const sealed = safeParse(SealedSchema, stored)
  const version: unknown = stored instanceof Object && 'version' in stored ? stored.version : undefined
  if (typeof version === 'number' && version > ROLL_VERSION) throw new UnusableRoll(NEWER)
  if (!sealed.success) throw new UnusableRoll(DAMAGED)
  return sealed.output
}

async function load(vault: Vault): Promise<StoredRoll> {
  const [stored, key] = await Promise.all([vault.get('sealed', NAME), vault.get('keys', NAME)])
  if (stored === undefined) return nothing(null)
  const sealed = sealedFrom(stored)
  if (key === undefined) throw new UnusableRoll(DAMAGED)
  const contents = await unseal(sealed, key, LABEL).catch(() => undefined)
  const read = safeParse(ContentsSchema, contents)
  if (!read.success) throw new UnusableRoll(DAMAGED)
  return { ...read.output, problem: null }
}

/** The words for what went wrong. A vault of a newer version can't be opened by an older one. */
function problemOf(error: unknown, otherwise: string): string {
  if (error instanceof UnusableRoll) return error.message
  return error instanceof Error && error.name === 'VersionError' ? NEWER : otherwise
}

/** The list at rest. Never rejects: what can't be read is an empty list with its `problem`, and stays stored. */
export async function readRoll(): Promise<StoredRoll> {
  try {
    return (await vaultExists()) ? await withVault(load) : nothing(null)
  } catch (error) {
    return nothing(problemOf(error, UNREACHABLE))
  }
}

async function store(vault: Vault, roll: Roll, importedAt: number): Promise<void> {
  const old = await vault.get('sealed', NAME)
  // What only a newer version can read isn't ours to replace. A damaged list is: nobody can read it any more.
  if (old instanceof Object && 'version' in old && Number(old.version) > ROLL_VERSION)
    throw new UnusableRoll(NEWER)
  const key = (await vault.get('keys', NAME)) ?? (await makeKey())
  const sealed = await seal({ roll, importedAt }, key, LABEL)
  await putTogether(vault, { keys: key, sealed: { version: ROLL_VERSION, ...sealed } })
}

/** One transaction: either the new list is there whole, with its key, or the old one still is. */
async function putTogether(vault: Vault, values: { keys: CryptoKey; sealed: unknown }): Promise<void> {
  const change = vault.transaction(['keys', 'sealed'], 'readwrite')
  const putKey = async () => change.objectStore('keys').put(values.keys, NAME)
  const putSealed = async () => change.objectStore('sealed').put(values.sealed, NAME)
  try {
    await Promise.all([change.done, putKey(), putSealed()])
  } catch (error) {
    if (change.error === null) abort(change)
    throw error
  }
}

/** A value that was refused at once leaves its transaction open: it must not keep the other half. */
function abort(change: { abort(): void }): void {
  try {
    change.abort()
  } catch (error) {
    // It has ended by itself, undone: which is what was wanted.
    if (!(error instanceof DOMException)) throw error
  }
}

/** Replaces the list, or leaves the old one untouched and says why. `now` is in ms since 1970. Never rejects. */
export async function saveRoll(roll: Roll, now: number): Promise<Kept> {
  try {
    await withVault((vault) => store(vault, roll, now))
    return KEPT
  } catch (error) {
    return notKept(problemOfWrite(error, problemOf(error, NOT_SAVED)))
  }
}

/** The list and its key are gone afterwards. Rejects when the browser can't delete them. */
export async function deleteRoll(): Promise<void> {
  await destroyVault()
}
