import { type InferOutput, object, safeParse, string } from 'valibot'
import { type Bytes, sealBytes, unsealBytes } from '../sealing/seal'
import { readFacts } from './facts'
import { oneWrite } from './one-write'
import { LockedRoll, problemOf, UNREACHABLE } from './problems'
import { SealedSchema } from './sealed-list'
import { type Change, changeVault, type Vault, vaultExists, withVault } from './vault'
import { keyOf, lockStateOf } from './vault-key'

/** The list, compiled: bytes that only the code of the same `stamp` can read. */
export interface NewIndex {
  readonly stamp: string
  readonly bytes: Bytes
}

/** What there is of a compiled list. */
export type KeptIndex =
  | { readonly state: 'kept'; readonly bytes: Bytes }
  /** There is no pupil list. */
  | { readonly state: 'no-list' }
  /** It has to be made from the list: there is none, or one of another list or another version, or a damaged one. */
  | { readonly state: 'missing' }
  /** The list can't be had either; `problem` tells the person. */
  | { readonly state: 'unusable'; readonly problem: string; readonly locked: boolean }

const NAME = 'index'
const StampedSchema = object({ ...SealedSchema.entries, stamp: string() })
type Stamped = InferOutput<typeof StampedSchema>
const VERSION = 1

/** Opens only for the list and the code that it was made from and by. */
const labelOf = (stamp: string, rollId: string): string =>
  `second-look index ${VERSION} of ${rollId} for ${stamp}`

/** The change that takes a compiled list out. */
export const NO_INDEX: Change = { room: 'sealed', name: NAME, value: undefined }

/** The change that keeps the compiled list of the list `rollId`. */
export async function sealIndex({ stamp, bytes }: NewIndex, rollId: string, key: CryptoKey): Promise<Change> {
  const sealed = await sealBytes(bytes, key, labelOf(stamp, rollId))
  const value: Stamped = { version: VERSION, stamp, ...sealed }
  return { room: 'sealed', name: NAME, value }
}

async function load(vault: Vault, stamp: string): Promise<KeptIndex> {
  // At once: a woken background has somebody waiting.
  const [facts, list, key, value] = await Promise.all([
    readFacts(vault),
    vault.getKey('sealed', 'roll'),
    keyOf(vault),
    vault.get('sealed', NAME),
  ])
  if (facts === null) return { state: list === undefined ? 'no-list' : 'missing' }
  const stored = safeParse(StampedSchema, value)
  if (!stored.success || stored.output.stamp !== stamp || key === null) return { state: 'missing' }
  const bytes = await unsealBytes(stored.output, key, labelOf(stamp, facts.id)).catch(() => null)
  return bytes === null ? { state: 'missing' } : { state: 'kept', bytes }
}

/** The compiled list, without opening the list itself. Never rejects. */
export async function readIndex(stamp: string): Promise<KeptIndex> {
  try {
    if (!(await vaultExists())) return { state: 'no-list' }
    return await withVault((vault) => load(vault, stamp))
  } catch (error) {
    const problem = problemOf(error, UNREACHABLE)
    return { state: 'unusable', problem, locked: error instanceof LockedRoll }
  }
}

/**
 * Keeps what was compiled from the list `rollId`, unless that list was replaced or locked meanwhile. Rejects when it can't be
 * written, which costs nothing but time: it is made anew when it is needed again.
 */
export function keepIndex(index: NewIndex, rollId: string): Promise<void> {
  return oneWrite((vault) => put(vault, index, rollId))
}

async function put(vault: Vault, index: NewIndex, rollId: string): Promise<void> {
  const facts = await readFacts(vault)
  if (facts?.id !== rollId || (await lockStateOf(vault)) === 'locked') return
  const key = await keyOf(vault)
  if (key === null) return
  await changeVault(vault, [await sealIndex(index, rollId, key)])
}
