import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Roll } from '../../src/model/pupil'
import { makeKey, seal } from '../../src/sealing/seal'
import { keepIndex, readIndex } from '../../src/store/kept-index'
import { changePassphrase, unlock } from '../../src/store/passphrase'
import { readRoll } from '../../src/store/roll'
import { readRollState } from '../../src/store/roll-state'
import { dropExpired, saveRoll, UNDO_MS, undoSaveRoll } from '../../src/store/save-roll'
import { session } from './fake-session'
import { pupil } from './pupil'

vi.mock('../../src/browser', async () => (await import('./fake-session')).fakeBrowser)
vi.mock(import('../../src/sealing/derive'), async (original) =>
  (await import('./cheap-lock')).cheap(await original()),
)

const NOW = 1_790_000_000_000
const STAMP = 'engine 7'
const bytes = new Uint8Array([7, 1, 255])
const index = { stamp: STAMP, bytes }

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  session.end()
})

const names = async () => (await readRoll()).roll.map(({ given }) => given)
const open = () => openDB('second-look')

describe('the list before', () => {
  beforeEach(async () => {
    await saveRoll([pupil('Kit'), { ...pupil('Mo'), status: 'leaver' }], NOW)
  })

  it('isn’t there when a list was saved for the first time', async () => {
    expect(await readRollState(NOW)).toMatchObject({ previous: null })
    expect(await undoSaveRoll(NOW)).toMatchObject({
      saved: false,
      problem: expect.stringContaining('no earlier'),
    })
    expect(await names()).toEqual(['Kit', 'Mo'])
  })

  it('is known by its figures, and brought back once', async () => {
    await saveRoll([pupil('Ava')], NOW + 1)
    expect(await readRollState(NOW + 2)).toMatchObject({
      facts: { pupils: 1, leavers: 0, importedAt: NOW + 1 },
      previous: { pupils: 1, leavers: 1, groups: 1, importedAt: NOW, until: NOW + 1 + UNDO_MS },
    })
    expect(await undoSaveRoll(NOW + 2)).toEqual({ saved: true, settings: null })
    expect(await names()).toEqual(['Kit', 'Mo'])
    expect(await readRollState(NOW + 2)).toMatchObject({ facts: { importedAt: NOW }, previous: null })
    expect(await undoSaveRoll(NOW + 2)).toMatchObject({ saved: false })
  })

  it('is gone after 30 days', async () => {
    await saveRoll([pupil('Ava')], NOW)
    const late = NOW + UNDO_MS
    expect(await readRollState(late)).toMatchObject({ previous: null })
    expect(await undoSaveRoll(late)).toMatchObject({ saved: false })
    await dropExpired(late)
    const database = await open()
    expect(await database.getAllKeys('sealed')).toEqual(['roll'])
    database.close()
    expect(await names()).toEqual(['Ava'])
  })

  it('is the one before the last, not an older one', async () => {
    await saveRoll([pupil('Ava')], NOW)
    await saveRoll([pupil('Bo')], NOW)
    await undoSaveRoll(NOW)
    expect(await names()).toEqual(['Ava'])
  })

  it('comes back with the settings that were changed with it', async () => {
    const settings = { school: null, sitesOff: ['x'], notPupils: [] }
    await saveRoll([pupil('Ava')], NOW, { settings })
    expect(await undoSaveRoll(NOW)).toEqual({ saved: true, settings })
  })

  it('is left alone where the new one can’t be saved', async () => {
    await saveRoll([pupil('Ava')], NOW)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError')
    })
    expect(await saveRoll([pupil('Bo')], NOW)).toMatchObject({ saved: false })
    vi.restoreAllMocks()
    await undoSaveRoll(NOW)
    expect(await names()).toEqual(['Kit', 'Mo'])
  })
})

describe('the compiled list', () => {
  it('isn’t asked for where there is no list', async () => {
    expect(await readIndex(STAMP)).toEqual({ state: 'no-list' })
    await saveRoll([], NOW)
    await saveRoll([pupil('Kit')], NOW, { index })
    expect(await readIndex(STAMP)).toEqual({ state: 'kept', bytes })
  })

  it('is read without the list itself', async () => {
    await saveRoll([pupil('Kit')], NOW, { index })
    const get = vi.spyOn(IDBObjectStore.prototype, 'get')
    await readIndex(STAMP)
    expect(get.mock.calls).not.toContainEqual(['roll', 'sealed'])
    const database = await open()
    await database.put('sealed', 'damaged', 'roll')
    database.close()
    expect(await readIndex(STAMP)).toEqual({ state: 'kept', bytes })
  })

  it('shows nothing of itself in its bytes', async () => {
    const secret = { stamp: STAMP, bytes: new TextEncoder().encode('Kit Ashworth') }
    await saveRoll([pupil('Kit')], NOW, { index: secret })
    const database = await open()
    const { box } = await database.get('sealed', 'index')
    database.close()
    expect(new TextDecoder('latin1').decode(box)).not.toContain('Kit')
  })

  it.each([
    ['the code is another', async () => undefined, 'engine 8'],
    ['the list is another', async () => void (await saveRoll([pupil('Mo')], NOW)), STAMP],
    ['another list came back', async () => void (await undoSaveRoll(NOW)), STAMP],
    [
      'a bit of it has changed',
      async () => {
        const database = await open()
        const kept = await database.get('sealed', 'index')
        new Uint8Array(kept.box)[0] = (new Uint8Array(kept.box)[0] ?? 0) ^ 1
        await database.put('sealed', kept, 'index')
        database.close()
      },
      STAMP,
    ],
    [
      'it is something else',
      async () => {
        const database = await open()
        await database.put('sealed', [1, 2, 3], 'index')
        database.close()
      },
      STAMP,
    ],
    [
      'it belongs to a list that isn’t there any more',
      async () => {
        const database = await open()
        const old = await database.get('sealed', 'index')
        database.close()
        await saveRoll([pupil('Mo')], NOW)
        const again = await open()
        await again.put('sealed', old, 'index')
        again.close()
      },
      STAMP,
    ],
  ])('has to be made anew when %s', async (_, change, stamp) => {
    await saveRoll([pupil('Ava')], NOW)
    await saveRoll([pupil('Kit')], NOW, { index })
    await change()
    expect(await readIndex(stamp)).toEqual({ state: 'missing' })
  })

  it('is kept later for the list that it was made from, and for no other', async () => {
    await saveRoll([pupil('Kit')], NOW)
    const { id } = await readRoll()
    await keepIndex(index, id ?? '')
    expect(await readIndex(STAMP)).toEqual({ state: 'kept', bytes })
    await saveRoll([pupil('Mo')], NOW)
    await keepIndex(index, id ?? '')
    expect(await readIndex(STAMP)).toEqual({ state: 'missing' })
  })

  it('is locked with the list, and kept again under its passphrase', async () => {
    await saveRoll([pupil('Kit')], NOW, { index })
    await changePassphrase('', 'harbour pencil seventeen')
    // Sealed with the old key, it is no more.
    expect(await readIndex(STAMP)).toEqual({ state: 'missing' })
    await keepIndex(index, (await readRoll()).id ?? '')
    session.end()
    expect(await readIndex(STAMP)).toMatchObject({ state: 'unusable', locked: true })
    await unlock('harbour pencil seventeen')
    expect(await readIndex(STAMP)).toEqual({ state: 'kept', bytes })
  })
})

/** What the first version of Second Look left on a disk. */
async function makeFirstVault(roll: Roll): Promise<void> {
  const database = await openDB('second-look', 1, {
    upgrade(made) {
      made.createObjectStore('sealed')
      made.createObjectStore('keys')
    },
  })
  const key = await makeKey()
  const sealed = await seal({ roll, importedAt: NOW }, key, 'second-look roll 1')
  await database.put('keys', key, 'roll')
  await database.put('sealed', { version: 1, ...sealed }, 'roll')
  database.close()
}

describe('a list that the first version kept', () => {
  beforeEach(() => makeFirstVault([pupil('Kit')]))

  it('is read as it is, and counted', async () => {
    expect(await readRollState(NOW)).toMatchObject({ facts: { pupils: 1, importedAt: NOW }, problem: null })
    expect(await names()).toEqual(['Kit'])
  })

  it('has nothing compiled until it was read', async () => {
    expect(await readIndex(STAMP)).toEqual({ state: 'missing' })
    const { id } = await readRoll()
    await keepIndex(index, id ?? '')
    expect(await readIndex(STAMP)).toEqual({ state: 'kept', bytes })
  })

  it('is kept when it is replaced, and can be brought back', async () => {
    await saveRoll([pupil('Mo')], NOW + 1)
    expect(await readRollState(NOW + 1)).toMatchObject({ previous: { pupils: 1, importedAt: NOW } })
    await undoSaveRoll(NOW + 1)
    expect(await names()).toEqual(['Kit'])
  })

  it('can be given a passphrase', async () => {
    expect(await changePassphrase('', 'harbour pencil seventeen')).toEqual({ saved: true })
    session.end()
    expect((await readRoll()).locked).toBe(true)
    await unlock('harbour pencil seventeen')
    expect(await names()).toEqual(['Kit'])
  })
})
