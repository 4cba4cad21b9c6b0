import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readRoll } from '../../src/store/roll'
import { deleteRoll, saveRoll } from '../../src/store/save-roll'
import { VAULT_VERSION } from '../../src/store/vault'
import { pupil } from './pupil'

const NOW = 1_790_000_000_000
const NO_LIST = { roll: [], importedAt: null, id: null, problem: null, locked: false }

vi.mock('../../src/browser', async () => (await import('./fake-session')).fakeBrowser)

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.restoreAllMocks()
})

const open = () => openDB('second-look')

/** Changes the sealed list behind the store's back. */
async function tamper(change: (sealed: Record<string, unknown>) => unknown): Promise<void> {
  const database = await open()
  await database.put('sealed', change(await database.get('sealed', 'roll')), 'roll')
  database.close()
}

async function sealedBytes(): Promise<Uint8Array> {
  const database = await open()
  const { box } = await database.get('sealed', 'roll')
  database.close()
  return new Uint8Array(box)
}

describe('the pupil list at rest', () => {
  it('is empty, and no problem, before one was saved', async () => {
    expect(await readRoll()).toEqual(NO_LIST)
    expect(await indexedDB.databases()).toEqual([])
  })

  it.each([0, 1, 420, 20_000])('comes back whole with %i pupils', async (count) => {
    const roll = Array.from({ length: count }, (_, index) => pupil(`Kit${index}`))
    expect(await saveRoll(roll, NOW)).toEqual({ saved: true })
    expect(await readRoll()).toMatchObject({ roll, importedAt: NOW, problem: null })
  })

  it('comes back with every kind of letter', async () => {
    const roll = [pupil('Siân'), pupil('O’Shea'), pupil('Zoë-Łucja'), pupil('\u{1F600}')]
    await saveRoll(roll, NOW)
    expect((await readRoll()).roll).toEqual(roll)
  })

  it('shows nobody’s name in its bytes', async () => {
    await saveRoll([pupil('Kit')], NOW)
    const text = new TextDecoder('latin1').decode(await sealedBytes())
    expect(text).not.toMatch(/Kit|Ashworth|given/)
  })

  it('has a key that can’t be read out', async () => {
    await saveRoll([pupil('Kit')], NOW)
    const database = await open()
    const key: CryptoKey = await database.get('keys', 'roll')
    database.close()
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  it('is never sealed the same way twice', async () => {
    await saveRoll([pupil('Kit')], NOW)
    const first = await sealedBytes()
    await saveRoll([pupil('Kit')], NOW)
    expect(await sealedBytes()).not.toEqual(first)
  })

  it('is gone, key and all, after it was deleted', async () => {
    await saveRoll([pupil('Kit')], NOW)
    await deleteRoll()
    expect(await readRoll()).toEqual(NO_LIST)
    expect(await indexedDB.databases()).toEqual([])
  })
})

describe('a pupil list that can’t be read', () => {
  beforeEach(async () => {
    await saveRoll([pupil('Kit')], NOW)
  })

  it('because a bit of it has changed says that it is damaged', async () => {
    await tamper((sealed) => {
      const box = new Uint8Array((sealed.box as ArrayBuffer).slice(0))
      box[3] = (box[3] ?? 0) ^ 1
      return { ...sealed, box: box.buffer }
    })
    expect(await readRoll()).toMatchObject({ roll: [], problem: expect.stringContaining('damaged') })
  })

  it.each([
    ['it is something else', () => 'not a list'],
    ['a part of it is missing', ({ box: _, ...rest }: Record<string, unknown>) => rest],
  ])('because %s says that it is damaged', async (_, change) => {
    await tamper(change)
    expect(await readRoll()).toMatchObject({ roll: [], problem: expect.stringContaining('damaged') })
  })

  it('because its key is gone says so, keeps it, and lets a new one take its place', async () => {
    const database = await open()
    await database.delete('keys', 'roll')
    database.close()
    expect(await readRoll()).toMatchObject({ problem: expect.stringContaining('damaged') })
    expect((await sealedBytes()).length).toBeGreaterThan(0)
    expect(await saveRoll([pupil('Mo')], NOW)).toEqual({ saved: true })
    expect(await readRoll()).toMatchObject({ roll: [{ given: 'Mo' }], problem: null })
  })

  it('because a newer version sealed it says so, and is not overwritten', async () => {
    await tamper((sealed) => ({ ...sealed, version: 2 }))
    expect(await readRoll()).toMatchObject({ roll: [], problem: expect.stringContaining('newer version') })
    const before = await sealedBytes()
    expect(await saveRoll([], NOW)).toMatchObject({ saved: false, problem: expect.stringContaining('newer') })
    expect(await sealedBytes()).toEqual(before)
  })

  it('because a newer version changed the whole database says so, and is not overwritten', async () => {
    const newer = await openDB('second-look', VAULT_VERSION + 1)
    newer.close()
    expect(await readRoll()).toMatchObject({ roll: [], problem: expect.stringContaining('newer version') })
    expect(await saveRoll([], NOW)).toMatchObject({ saved: false, problem: expect.stringContaining('newer') })
  })

  it('because the browser has no database for us (never remembers history) says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError')
    })
    expect(await readRoll()).toMatchObject({
      roll: [],
      problem: expect.stringContaining('doesn’t let Second Look'),
    })
    expect(await saveRoll([], NOW)).toMatchObject({
      saved: false,
      problem: expect.stringContaining('never to remember anything'),
    })
  })
})

describe('a pupil list that can’t be saved', () => {
  it('because the disk is full leaves the old one, and says so', async () => {
    await saveRoll([pupil('Kit')], NOW)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError')
    })
    expect(await saveRoll([pupil('Mo')], NOW)).toMatchObject({
      saved: false,
      problem: expect.stringMatching(/no room left.*what was there before is still there/),
    })
    vi.restoreAllMocks()
    expect(await readRoll()).toMatchObject({ roll: [{ given: 'Kit' }], problem: null })
  })

  it('because one half is refused doesn’t keep the other half', async () => {
    await saveRoll([pupil('Kit')], NOW)
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'facts') throw new DOMException('This can’t be kept here', 'DataCloneError')
      return put.call(this, value, key)
    })
    const before = await sealedBytes()
    expect(await saveRoll([pupil('Mo')], NOW)).toMatchObject({ saved: false })
    expect(await sealedBytes()).toEqual(before)
  })

  it('because the browser stops half-way leaves the old one readable', async () => {
    await saveRoll([pupil('Kit')], NOW)
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'facts') this.transaction.abort()
      return put.call(this, value, key)
    })
    expect(await saveRoll([pupil('Mo')], NOW)).toMatchObject({ saved: false })
    vi.restoreAllMocks()
    expect(await readRoll()).toMatchObject({ roll: [{ given: 'Kit' }], problem: null })
  })
})
