import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askFrom } from './ask'
import type { Page } from './driver/driver'
import { OPTIONS_PAGE, onPage, openWorld, type World } from './world'

/** The pupil list at rest, in the browsers themselves: who can't have it, and what becomes of it when it is damaged. */

const FEED = 'https://www.facebook.com/'
const RISKY = 'Aisha Abdi was a pain in the neck today'

let world: World
let options: Page
beforeAll(async () => {
  world = await openWorld()
  options = await world.driver.openExtension(OPTIONS_PAGE)
})
afterAll(() => world?.close())

const ask = <Answer>(kind: string, request: object): Promise<Answer> => askFrom(options, kind, request)

/** Everything within reach of a content script, tried; runs as one, in the page's frame. */
const REACH = `async () => {
  const api = globalThis.browser ?? chrome
  const said = (promise) => promise.then((value) => JSON.stringify(value), (error) => 'refused: ' + error.message)
  const send = (kind, request = {}) => said(api.runtime.sendMessage({ kind, request }))
  const stores = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('second-look')
    opening.onsuccess = () => {
      resolve([...opening.result.objectStoreNames])
      opening.result.close()
      indexedDB.deleteDatabase('second-look')
    }
    opening.onerror = () => reject(opening.error)
  })
  return {
    ours: api.runtime.id !== undefined,
    check: await send('check-draft', { draft: { text: ${JSON.stringify(RISKY)} } }),
    roll: await send('read-roll'),
    summary: await send('read-roll-summary'),
    settings: await send('read-settings'),
    deletion: await send('delete-everything'),
    unlock: await send('unlock', { passphrase: 'a guess' }),
    lock: await send('lock-again'),
    passphrase: await send('change-passphrase', { current: '', next: 'somebody else’s words' }),
    pack: await send('apply-pack', { roll: [], settings: { school: null } }),
    local: await said(api.storage.local.get()),
    session: await said(Promise.resolve().then(() => api.storage.session.get())),
    stores,
  }
}`

interface Reach {
  readonly ours: boolean
  readonly check: string
  readonly roll: string
  readonly summary: string
  readonly settings: string
  readonly deletion: string
  readonly unlock: string
  readonly lock: string
  readonly passphrase: string
  readonly pack: string
  readonly local: string
  readonly session: string
  readonly stores: readonly string[]
}

/** Our own page may put a script into a tab of a site; it then runs as the gate does. */
const asContentScript = (): Promise<Reach> =>
  options.evaluate<Reach>(`(async () => {
    const api = globalThis.browser ?? chrome
    const [tab] = await api.tabs.query({ url: ${JSON.stringify(`${FEED}*`)} })
    const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: ${REACH} })
    return frame.result
  })()`)

describe('a content script of ours', () => {
  it('gets its draft checked, and nothing of the pupil list or the settings', async () => {
    const reach = await onPage(world, FEED, () => asContentScript())
    expect(reach.ours).toBe(true)
    expect(reach.check).toContain('Aisha Abdi')
    for (const answer of [reach.roll, reach.summary, reach.settings, reach.deletion])
      expect(answer).toBe('refused: Second Look does not answer this.')
  })

  it('finds no key of a list with a passphrase in any storage it can reach', async () => {
    const passphrase = 'harbour pencil seventeen'
    expect(await ask('change-passphrase', { current: '', next: passphrase })).toEqual({ saved: true })
    const ours = await options.evaluate<object>('(globalThis.browser ?? chrome).storage.session.get()')
    expect(ours).toMatchObject({ 'vault-key': { key: expect.any(Array) } })
    const reach = await onPage(world, FEED, () => asContentScript())
    expect(reach.check).toContain('Aisha Abdi')
    for (const storage of [reach.local, reach.session]) expect(storage).not.toMatch(/vault-key|lock/)
    for (const answer of [reach.unlock, reach.lock, reach.passphrase, reach.pack])
      expect(answer).toBe('refused: Second Look does not answer this.')
    expect(await ask('change-passphrase', { current: passphrase, next: null })).toEqual({ saved: true })
  })

  it('finds no pupil in any storage it can reach', async () => {
    const reach = await onPage(world, FEED, () => asContentScript())
    // The database of that name is the page's own, made by opening it: it has nothing in it.
    expect(reach.stores).toEqual([])
    for (const storage of [reach.local, reach.session]) expect(storage).not.toMatch(/Aisha|Abdi/)
  })
})

/** Damages the list, and with `index` what was compiled from it too. */
const damage = (...names: readonly string[]): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('second-look')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const change = opening.result.transaction('sealed', 'readwrite')
    const store = change.objectStore('sealed')
    const reading = store.get('roll')
    reading.onsuccess = () => {
      const bytes = new Uint8Array(reading.result.box)
      bytes[7] ^= 1
      store.put({ ...reading.result, box: bytes.buffer }, 'roll')
      if (${names.includes('index')}) store.put('nothing', 'index')
    }
    change.oncomplete = () => { opening.result.close(); resolve('done') }
  }
})`

describe('the pupil list', () => {
  it('lies there as bytes without a name, under a key that can’t be read out', async () => {
    const found = await options.evaluate<{
      text: string
      exported: string
    }>(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('second-look')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const reading = opening.result.transaction(['sealed', 'keys'])
        const roll = reading.objectStore('sealed').get('roll')
        const key = reading.objectStore('keys').get('roll')
        reading.oncomplete = async () => {
          opening.result.close()
          const exported = await crypto.subtle.exportKey('raw', key.result).then(() => 'read out', (error) => error.name)
          resolve({ text: new TextDecoder('latin1').decode(roll.result.box), exported })
        }
      }
    })`)
    expect(found.text.length).toBeGreaterThan(1000)
    expect(found.text).not.toMatch(/Aisha|Abdi|surname/)
    expect(found.exported).toBe('InvalidAccessError')
  })

  it('that is damaged is said to be; names are still found by what was compiled from it', async () => {
    await ask('save-roll', { roll: [{ given: 'Aisha', surname: 'Abdi' }] })
    expect(await options.evaluate<string>(damage('roll'))).toBe('done')
    expect(await ask('read-roll-summary', {})).toMatchObject({
      pupils: 0,
      problem: expect.stringContaining('damaged'),
    })
    await world.driver.sleepBackground()
    // A woken background that compiled the list anew would have nothing to compile.
    expect(await ask('check-draft', { draft: { text: RISKY } })).toMatchObject({
      verdict: { level: 'stop' },
      limits: [],
    })
  })

  it('that is damaged altogether is said to be, checking goes on without it, and a new list puts it right', async () => {
    await ask('save-roll', { roll: [{ given: 'Aisha', surname: 'Abdi' }] })
    expect(await options.evaluate<string>(damage('roll', 'index'))).toBe('done')
    await world.driver.sleepBackground()
    await ask('save-school', { school: { name: 'Heron Hill School' } })
    expect(await ask('check-draft', { draft: { text: 'A day at Heron Hill School' } })).toMatchObject({
      state: 'checked',
      verdict: { findings: [{ quote: 'Heron Hill School' }] },
      limits: [expect.stringContaining('pupil list')],
    })
    expect(await ask('save-roll', { roll: [{ given: 'Aisha', surname: 'Abdi' }] })).toEqual({ saved: true })
    expect(await ask('check-draft', { draft: { text: RISKY } })).toMatchObject({
      verdict: { level: 'stop' },
      limits: [],
    })
  })

  it('is gone from the browser when everything is deleted', async () => {
    expect(await ask('delete-everything', {})).toEqual({ saved: true })
    expect(await ask('read-roll', {})).toMatchObject({ roll: [], summary: { pupils: 0, problem: null } })
    expect(await options.evaluate<unknown[]>('indexedDB.databases()')).toEqual([])
    expect(await options.evaluate<object>('(globalThis.browser ?? chrome).storage.local.get()')).toEqual({})
  })
})
