import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changePassphrase, lockAgain, unlock } from '../../src/store/passphrase'
import { readRoll } from '../../src/store/roll'
import { readRollState } from '../../src/store/roll-state'
import { deleteRoll, saveRoll, undoSaveRoll } from '../../src/store/save-roll'
import { session } from './fake-session'
import { pupil } from './pupil'

vi.mock('../../src/browser', async () => (await import('./fake-session')).fakeBrowser)
vi.mock(import('../../src/sealing/derive'), async (original) =>
  (await import('./cheap-lock')).cheap(await original()),
)

const NOW = 1_790_000_000_000
const PASSPHRASE = 'harbour pencil seventeen'
const OTHER = 'meadow lantern forty-two'

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  session.end()
  await saveRoll([pupil('Kit')], NOW)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Everything that lies in the vault, as one text. */
async function onDisk(): Promise<{ rooms: Record<string, unknown[]>; keys: unknown[] }> {
  const database = await openDB('second-look')
  const rooms: Record<string, unknown[]> = {}
  for (const room of database.objectStoreNames) rooms[room] = await database.getAll(room)
  const keys = await database.getAll('keys')
  database.close()
  return { rooms, keys }
}

const names = async () => (await readRoll()).roll.map(({ given }) => given)

describe('a pupil list with a passphrase', () => {
  beforeEach(async () => {
    expect(await changePassphrase('', PASSPHRASE)).toEqual({ saved: true })
  })

  it('is unlocked for the rest of the session', async () => {
    expect(await names()).toEqual(['Kit'])
    expect(await readRollState(NOW)).toMatchObject({ lock: 'unlocked', problem: null, facts: { pupils: 1 } })
  })

  it('leaves no key beside it that would open it', async () => {
    const { keys } = await onDisk()
    expect(keys).toEqual([])
  })

  it('is locked when the browser was closed, says so, and keeps its figures', async () => {
    session.end()
    expect(await readRoll()).toMatchObject({
      roll: [],
      locked: true,
      problem: 'Your pupil list is locked, so names aren’t checked. Unlock it from the Second Look button.',
    })
    expect(await readRollState(NOW)).toMatchObject({ lock: 'locked', facts: { pupils: 1 } })
  })

  it('is opened by its passphrase', async () => {
    session.end()
    expect(await unlock(PASSPHRASE)).toEqual({ saved: true })
    expect(await names()).toEqual(['Kit'])
  })

  it('is opened by the same letters composed in another way', async () => {
    await changePassphrase(PASSPHRASE, 'caf\u00e9 harbour pencil')
    session.end()
    expect(await unlock('cafe\u0301 harbour pencil')).toEqual({ saved: true })
  })

  it.each([OTHER, PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, ''])(
    'stays locked, and whole, after “%s” was tried',
    async (wrong) => {
      session.end()
      const before = await onDisk()
      expect(await unlock(wrong)).toMatchObject({
        saved: false,
        problem: expect.stringContaining('isn’t the passphrase'),
      })
      expect(await onDisk()).toStrictEqual(before)
      expect((await readRoll()).locked).toBe(true)
      expect(await unlock(PASSPHRASE)).toEqual({ saved: true })
      expect(await names()).toEqual(['Kit'])
    },
  )

  it('can be locked again before', async () => {
    await lockAgain()
    expect((await readRoll()).locked).toBe(true)
    expect(session.text()).toBe('[]')
  })

  it('isn’t replaced while it is locked', async () => {
    session.end()
    expect(await saveRoll([pupil('Mo')], NOW)).toMatchObject({
      saved: false,
      problem: expect.stringContaining('Unlock it'),
    })
    await unlock(PASSPHRASE)
    expect(await names()).toEqual(['Kit'])
  })

  it('takes another passphrase, after which the old one is none', async () => {
    const before = await onDisk()
    expect(await changePassphrase(PASSPHRASE, OTHER)).toEqual({ saved: true })
    session.end()
    expect(await unlock(PASSPHRASE)).toMatchObject({ saved: false })
    expect(await unlock(OTHER)).toEqual({ saved: true })
    expect(await names()).toEqual(['Kit'])
    // Only the lock is new: nothing that was sealed had to be sealed again.
    expect((await onDisk()).rooms.sealed).toStrictEqual(before.rooms.sealed)
  })

  it('is neither changed nor freed by somebody who doesn’t know it', async () => {
    expect(await changePassphrase(OTHER, 'one two three four')).toMatchObject({ saved: false })
    expect(await changePassphrase(OTHER, null)).toMatchObject({ saved: false })
    session.end()
    expect((await readRoll()).locked).toBe(true)
  })

  it('is freed by somebody who does, with a key of its own again', async () => {
    const [old] = (await onDisk()).rooms.locks ?? []
    expect(await changePassphrase(PASSPHRASE, null)).toEqual({ saved: true })
    session.end()
    expect(await names()).toEqual(['Kit'])
    expect(await readRollState(NOW)).toMatchObject({ lock: 'none' })
    expect(old).toBeDefined()
    expect((await onDisk()).rooms.locks).toEqual([])
  })

  it('is replaced, and brought back, under the same passphrase', async () => {
    await saveRoll([pupil('Mo')], NOW)
    session.end()
    expect(await undoSaveRoll(NOW)).toMatchObject({ saved: false })
    await unlock(PASSPHRASE)
    expect(await undoSaveRoll(NOW)).toMatchObject({ saved: true })
    expect(await names()).toEqual(['Kit'])
  })

  it('can be forgotten with its passphrase, for a new one without', async () => {
    session.end()
    await deleteRoll()
    expect(await saveRoll([pupil('Mo')], NOW)).toEqual({ saved: true })
    session.end()
    expect(await names()).toEqual(['Mo'])
  })

  it('isn’t opened by the key of a list that was deleted', async () => {
    const { lock, key } = JSON.parse(JSON.stringify((await session.get('vault-key'))['vault-key']))
    await deleteRoll()
    await saveRoll([pupil('Mo')], NOW)
    await changePassphrase('', PASSPHRASE)
    session.end()
    await session.set({ 'vault-key': { lock, key } })
    expect((await readRoll()).locked).toBe(true)
  })

  it('with a lock that asks for absurd work is called damaged, not worked on', async () => {
    const database = await openDB('second-look')
    const lock = await database.get('locks', 'passphrase')
    await database.put('locks', { ...lock, kdf: { ...lock.kdf, N: 2 ** 40 } }, 'passphrase')
    database.close()
    session.end()
    expect(await unlock(PASSPHRASE)).toMatchObject({
      saved: false,
      problem: expect.stringContaining('damaged'),
    })
  })
})

describe('a passphrase that can’t be kept', () => {
  it('because the browser stops half-way leaves the list as it was, without one', async () => {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'locks') this.transaction.abort()
      return put.call(this, value, key)
    })
    const before = await onDisk()
    expect(await changePassphrase('', PASSPHRASE)).toMatchObject({ saved: false })
    vi.restoreAllMocks()
    expect(await onDisk()).toStrictEqual(before)
    session.end()
    expect(await names()).toEqual(['Kit'])
  })

  it('because the list is damaged says so and changes nothing', async () => {
    const database = await openDB('second-look')
    await database.put('sealed', 'no list', 'roll')
    database.close()
    expect(await changePassphrase('', PASSPHRASE)).toMatchObject({
      saved: false,
      problem: expect.stringContaining('damaged'),
    })
    expect(await readRollState(NOW)).toMatchObject({ lock: 'none' })
  })
})
