import type { PackSettings } from '../model/pack'
import type { Roll } from '../model/pupil'
import { type Bytes, makeKey } from '../sealing/seal'
import { factsOf, readFacts, readPreviousFacts } from './facts'
import { KEPT, type Kept, notKept, problemOfWrite } from './kept'
import { type NewIndex, NO_INDEX, sealIndex } from './kept-index'
import { oneWrite } from './one-write'
import { LOCKED_FIRST, LockedRoll, NOT_SAVED, NOTHING_BEFORE, problemOf, UnusableRoll } from './problems'
import { bytesOf, contentsOf, openBytes, refuseNewer, sealList } from './sealed-list'
import { forgetKey } from './session-key'
import { type Change, changeVault, destroyVault, type Vault, vaultExists } from './vault'
import { KEY, keyOf } from './vault-key'

/** How long the list before can be brought back, in ms. */
export const UNDO_MS = 30 * 24 * 60 * 60 * 1000

export interface More {
  /** The list, compiled: kept in the same moment. */
  readonly index?: NewIndex
  /** Settings that are changed together with the list, as they were before. */
  readonly settings?: PackSettings
}

/** The key in use, or a new one and the change that keeps it. */
async function keyFor(vault: Vault): Promise<{ key: CryptoKey; changes: Change[] }> {
  const kept = await keyOf(vault)
  if (kept !== null) return { key: kept, changes: [] }
  const key = await makeKey()
  return { key, changes: [{ room: 'keys', name: KEY, value: key }] }
}

/** What keeps the list in use as the one before; a damaged one is no use to anybody. */
async function keepPrevious(
  vault: Vault,
  key: CryptoKey,
  now: number,
  settings: PackSettings | undefined,
): Promise<Change[]> {
  const bytes: Bytes | null = await openBytes(vault, 'roll', key).catch(() => null)
  if (bytes === null) return []
  const facts = await factsOfBytes(vault, bytes)
  const value = { ...facts, until: now + UNDO_MS, settings: settings ?? null }
  return [await sealList('previous', bytes, key), { room: 'facts', name: 'previous', value }]
}

async function factsOfBytes(vault: Vault, bytes: Bytes) {
  const facts = await readFacts(vault)
  if (facts !== null) return facts
  const { roll, importedAt } = contentsOf(bytes)
  return factsOf(roll, importedAt)
}

async function put(vault: Vault, roll: Roll, now: number, { index, settings }: More): Promise<void> {
  await refuseNewer(vault)
  const { key, changes } = await keyFor(vault)
  const facts = factsOf(roll, now)
  await changeVault(vault, [
    ...changes,
    ...(await keepPrevious(vault, key, now, settings)),
    await sealList('roll', bytesOf(roll, now), key),
    { room: 'facts', name: 'roll', value: facts },
    index === undefined ? NO_INDEX : await sealIndex(index, facts.id, key),
  ])
}

function refusal(error: unknown): Kept {
  if (error instanceof LockedRoll) return notKept(LOCKED_FIRST)
  return notKept(problemOfWrite(error, problemOf(error, NOT_SAVED)))
}

/**
 * Replaces the list and keeps the old one for `undoSaveRoll`, or leaves all as it was and says why. `now` is in ms
 * since 1970. Never rejects.
 */
export async function saveRoll(roll: Roll, now: number, more: More = {}): Promise<Kept> {
  try {
    await oneWrite((vault) => put(vault, roll, now, more))
    return KEPT
  } catch (error) {
    return refusal(error)
  }
}

const FORGET_PREVIOUS: readonly Change[] = [
  { room: 'sealed', name: 'previous', value: undefined },
  { room: 'facts', name: 'previous', value: undefined },
]

/** The settings that belong to the list that was brought back; `null` where only the list had been replaced. */
export type Undone =
  | (Kept & { readonly saved: false })
  | { readonly saved: true; settings: PackSettings | null }

async function bringBack(vault: Vault, now: number): Promise<PackSettings | null> {
  const facts = await readPreviousFacts(vault, now)
  const key = await keyOf(vault)
  const bytes = facts && (await openBytes(vault, 'previous', key))
  if (!facts || !bytes || key === null) throw new UnusableRoll(NOTHING_BEFORE)
  const { until: _, settings, ...kept } = facts
  await changeVault(vault, [
    await sealList('roll', bytes, key),
    // As a list of its own: what was compiled from it once may be of another version by now.
    { room: 'facts', name: 'roll', value: { ...kept, id: crypto.randomUUID() } },
    NO_INDEX,
    ...FORGET_PREVIOUS,
  ])
  return settings
}

/** Brings the list before the last save back, once. Never rejects; on failure nothing was changed. */
export async function undoSaveRoll(now: number): Promise<Undone> {
  try {
    return { saved: true, settings: await oneWrite((vault) => bringBack(vault, now)) }
  } catch (error) {
    const refused = refusal(error)
    return refused.saved ? { saved: true, settings: null } : refused
  }
}

/** Forgets a list before this one that can't be brought back any more. `now` is in ms since 1970. */
export async function dropExpired(now: number): Promise<void> {
  if (!(await vaultExists())) return
  await oneWrite(async (vault) => {
    if ((await readPreviousFacts(vault, now)) === null) await changeVault(vault, FORGET_PREVIOUS)
  })
}

/** The lists, all that was made of them, their key and their passphrase are gone afterwards. Rejects on failure. */
export async function deleteRoll(): Promise<void> {
  await Promise.all([destroyVault(), forgetKey()])
}
