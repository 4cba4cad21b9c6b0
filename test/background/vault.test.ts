import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeBrowser, PAGE } from './fake-browser'

vi.mock(import('../../src/sealing/derive'), async (original) =>
  (await import('../store/cheap-lock')).cheap(await original()),
)

const RISKY = 'Aisha Abdi was a pain in the neck today'
const PASSPHRASE = 'harbour pencil seventeen'
const LIST = [{ given: 'Aisha', surname: 'Abdi' }]
const LOCKED = 'Your pupil list is locked, so names aren’t checked. Unlock it from the Second Look button.'

let browser: FakeBrowser
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browser = new FakeBrowser()
  await browser.wake()
})

const ask = (kind: string, request: object = {}): Promise<unknown> => browser.send({ kind, request }, PAGE)
const check = (text = RISKY): Promise<unknown> => ask('check-draft', { draft: { text } })

const NAMED = {
  verdict: {
    level: 'stop',
    findings: expect.arrayContaining([
      expect.objectContaining({ rule: 'pupil-certain', quote: 'Aisha Abdi' }),
    ]),
  },
  limits: [],
}

async function keptIndex(): Promise<unknown> {
  const database = await openDB('second-look')
  const kept = await database.get('sealed', 'index')
  database.close()
  return kept
}

/** Waits until the compiled list lies in the vault, and another one than `before`: nobody else waits for it. */
async function untilKept(before?: unknown): Promise<void> {
  await vi.waitFor(async () => {
    const kept = await keptIndex()
    expect(kept).toBeDefined()
    expect(kept).not.toStrictEqual(before)
  })
}

async function damage(name: 'roll' | 'index'): Promise<void> {
  const database = await openDB('second-look')
  const sealed = await database.get('sealed', name)
  const box = new Uint8Array(sealed.box)
  box[7] = (box[7] ?? 0) ^ 1
  await database.put('sealed', { ...sealed, box: box.buffer }, name)
  database.close()
}

describe('a list that was compiled once', () => {
  beforeEach(async () => {
    expect(await ask('save-roll', { roll: LIST })).toEqual({ saved: true })
    // It is read back at once, and nobody waits for that but a check.
    await check()
  })

  it('is compiled when it is saved, and not again after a sleep', async () => {
    expect(browser.compileRoll).toHaveBeenCalledOnce()
    await browser.wake()
    expect(await check()).toMatchObject(NAMED)
    expect(browser.compileRoll).toHaveBeenCalledOnce()
  })

  it('is checked against without being opened itself', async () => {
    await damage('roll')
    await browser.wake()
    expect(await check()).toMatchObject(NAMED)
    expect(await ask('read-roll-summary')).toMatchObject({ problem: expect.stringContaining('damaged') })
  })

  it('is not compiled again for another school or other settings', async () => {
    await check()
    await ask('save-school', { school: { name: 'Heron Hill School' } })
    expect(await check('A day at Heron Hill School with Aisha Abdi')).toMatchObject({
      verdict: { findings: expect.arrayContaining([expect.objectContaining({ quote: 'Aisha Abdi' })]) },
    })
    expect(browser.compileRoll).toHaveBeenCalledOnce()
  })

  it('is compiled again, once, where what was kept is damaged', async () => {
    await damage('index')
    const damaged = await keptIndex()
    await browser.wake()
    expect(await check()).toMatchObject(NAMED)
    await untilKept(damaged)
    await browser.wake()
    expect(await check()).toMatchObject(NAMED)
    expect(browser.compileRoll).toHaveBeenCalledTimes(2)
  })

  it('is another one as soon as another list was saved, and the old one as soon as that came back', async () => {
    await ask('save-roll', { roll: [{ given: 'Tobias', surname: 'Okafor' }] })
    expect(JSON.stringify(await check())).not.toContain('pupil-certain')
    expect(await ask('read-roll-summary')).toMatchObject({ canUndo: true, previous: { pupils: 1 } })
    expect(await ask('undo-save-roll')).toEqual({ saved: true })
    expect(await check()).toMatchObject(NAMED)
    expect(await ask('read-roll-summary')).toMatchObject({ canUndo: false, previous: null })
  })
})

describe('a list with a passphrase', () => {
  beforeEach(async () => {
    await ask('save-roll', { roll: LIST })
    await ask('save-school', { school: { name: 'Heron Hill School' } })
    expect(await ask('change-passphrase', { current: '', next: PASSPHRASE })).toEqual({ saved: true })
  })

  /** The browser was closed and started again. */
  async function restart(): Promise<void> {
    browser.session.values.clear()
    await browser.wake()
  }

  it('is checked against until the browser is closed, after a sleep too', async () => {
    expect(await check()).toMatchObject(NAMED)
    await browser.wake()
    expect(await check()).toMatchObject(NAMED)
  })

  it('is locked after that: everything else is checked, and what isn’t is said', async () => {
    await restart()
    expect(await check(`${RISKY} at Heron Hill School`)).toMatchObject({
      state: 'checked',
      verdict: {
        findings: expect.arrayContaining([expect.objectContaining({ quote: 'Heron Hill School' })]),
      },
      limits: [LOCKED],
    })
    expect(await check()).toMatchObject({ limits: [LOCKED] })
    expect(JSON.stringify(await check())).not.toContain('pupil-certain')
    expect(await ask('read-roll-summary')).toMatchObject({ lock: 'locked', pupils: 1, problem: LOCKED })
    expect(await ask('read-roll')).toMatchObject({ roll: [] })
  })

  it('is checked against again at once when it was unlocked', async () => {
    await restart()
    await check()
    expect(await ask('unlock', { passphrase: 'no idea' })).toMatchObject({ saved: false })
    expect(await check()).toMatchObject({ limits: [LOCKED] })
    expect(await ask('unlock', { passphrase: PASSPHRASE })).toEqual({ saved: true })
    expect(await check()).toMatchObject(NAMED)
    expect(await ask('read-roll-summary')).toMatchObject({ lock: 'unlocked', problem: null })
  })

  it('is no longer known to the background when it was locked by hand', async () => {
    await check()
    expect(await ask('lock-again')).toEqual({ saved: true })
    expect(await check()).toMatchObject({ limits: [LOCKED] })
  })

  it('leaves nothing behind when it was locked between two parts of it that a page reads or hands over', async () => {
    const roll = [...LIST, { given: 'Kit', surname: 'Ashworth' }]
    await ask('save-roll', { roll })
    await ask('hand-over-roll', { transfer: 'one', part: 0, roll: LIST })
    expect(await ask('read-roll', { from: 0, to: 1 })).toMatchObject({ roll: LIST })
    await ask('lock-again')
    expect(await ask('read-roll', { from: 1, to: 2 })).toMatchObject({ roll: [] })
    await ask('unlock', { passphrase: PASSPHRASE })
    expect(await ask('save-roll', { roll: [], handedOver: { transfer: 'one', parts: 1 } })).toMatchObject({
      saved: false,
    })
  })

  it('isn’t compiled again after it was unlocked', async () => {
    await untilKept()
    const before = browser.compileRoll.mock.calls.length
    await restart()
    await ask('unlock', { passphrase: PASSPHRASE })
    expect(await check()).toMatchObject(NAMED)
    expect(browser.compileRoll.mock.calls.length).toBe(before)
  })

  it('can be deleted without it; school and settings stay', async () => {
    await restart()
    expect(await ask('delete-roll')).toEqual({ saved: true })
    expect(await ask('read-roll-summary')).toMatchObject({ pupils: 0, lock: 'none', problem: null })
    expect(await ask('read-settings')).toMatchObject({ settings: { school: { name: 'Heron Hill School' } } })
    expect(await ask('save-roll', { roll: LIST })).toEqual({ saved: true })
    expect(await check()).toMatchObject(NAMED)
  })

  it('is gone with its key when everything is deleted', async () => {
    expect(await ask('delete-everything')).toEqual({ saved: true })
    expect(await indexedDB.databases()).toEqual([])
    expect([...browser.session.values.keys()].filter((key) => /key/.test(key))).toEqual([])
  })

  it.each(['short', ''])('isn’t given “%s” for one', async (next) => {
    await expect(ask('change-passphrase', { current: PASSPHRASE, next })).rejects.toThrow('does not answer')
  })
})

describe('a school pack that is taken over', () => {
  const settings = {
    school: { name: 'Heron Hill School' },
    sitesOff: ['instagram'],
    notPupils: [{ phrase: 'Jack', addedAt: 2 }],
  }

  it('sets the list, the school and what a school shares, and nothing else', async () => {
    await ask('pause', { site: null, until: 9e15 })
    expect(await ask('apply-pack', { roll: LIST, settings })).toEqual({ saved: true })
    expect(await check()).toMatchObject(NAMED)
    expect(await ask('read-settings')).toMatchObject({ settings: { ...settings, pausedUntil: 9e15 } })
  })

  it('can be taken back as a whole', async () => {
    await ask('save-roll', { roll: [{ given: 'Tobias', surname: 'Okafor' }] })
    await ask('save-school', { school: { name: 'Elm Grove School' } })
    await ask('apply-pack', { roll: LIST, settings })
    expect(await ask('undo-save-roll')).toEqual({ saved: true })
    expect(JSON.stringify(await check())).not.toContain('pupil-certain')
    expect(await ask('read-settings')).toMatchObject({
      settings: { school: { name: 'Elm Grove School' }, sitesOff: [], notPupils: [] },
    })
  })

  it('changes nothing where the list can’t be saved', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError')
    })
    expect(await ask('apply-pack', { roll: LIST, settings })).toMatchObject({ saved: false })
    vi.restoreAllMocks()
    expect(await ask('read-settings')).toMatchObject({ settings: { school: null } })
  })
})
