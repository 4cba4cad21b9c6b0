import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeBrowser } from '../background/fake-browser'

let browser: FakeBrowser
let store: typeof import('../../src/store/settings')

beforeEach(async () => {
  browser = new FakeBrowser()
  vi.resetModules()
  vi.doMock('../../src/browser', () => ({ browser: browser.api }))
  store = await import('../../src/store/settings')
})

const school = { name: 'Meadowbrook Primary School' }
const off = (site: string) => store.changeSettings((settings) => ({ ...settings, sitesOff: [site] }))

describe('settings', () => {
  it('are the defaults before anything was saved', async () => {
    const { settings, problem } = await store.readSettings()
    expect(problem).toBeNull()
    expect(settings).toEqual({
      version: 1,
      school: null,
      sitesOff: [],
      extraOrigins: [],
      pausedUntil: null,
      sitesPausedUntil: {},
      notPupils: [],
      ownChildren: [],
      watchPosts: true,
      language: 'browser',
    })
  })

  it('come back as they were saved', async () => {
    expect(await off('x')).toEqual({ saved: true })
    expect((await store.readSettings()).settings.sitesOff).toEqual(['x'])
  })

  it('keep every one of many changes made at once', async () => {
    const sites = Array.from({ length: 20 }, (_, index) => `https://site-${index}.example`)
    await Promise.all(
      sites.map((site) =>
        store.changeSettings((settings) => ({ ...settings, extraOrigins: [...settings.extraOrigins, site] })),
      ),
    )
    expect((await store.readSettings()).settings.extraOrigins).toEqual(sites)
  })

  it('go on being saved after a change that threw', async () => {
    const thrown = store.changeSettings(() => {
      throw new RangeError('on purpose')
    })
    await expect(thrown).rejects.toThrow('on purpose')
    expect(await off('x')).toEqual({ saved: true })
  })
})

describe('settings that can’t be saved', () => {
  it('because storage is full leave the old ones, and say so', async () => {
    await off('x')
    browser.local.failWrites = new Error('QUOTA_BYTES quota exceeded')
    const kept = await off('facebook')
    expect(kept).toMatchObject({
      saved: false,
      problem: expect.stringMatching(/no room left.*nothing was changed/),
    })
    expect((await store.readSettings()).settings.sitesOff).toEqual(['x'])
  })

  it('for another reason leave the old ones, and say so', async () => {
    browser.local.failWrites = new Error('IO error')
    expect(await off('x')).toMatchObject({
      saved: false,
      problem: expect.stringContaining('nothing was changed'),
    })
  })
})

describe('settings of a newer version', () => {
  const newer = { version: 2, school, future: true }
  beforeEach(() => browser.local.values.set('settings', newer))

  it('are left alone, with the defaults in their place and a problem that says so', async () => {
    const { settings, problem } = await store.readSettings()
    expect(settings.school).toBeNull()
    expect(problem).toContain('newer version')
  })

  it('are not overwritten', async () => {
    expect(await off('x')).toMatchObject({ saved: false, problem: expect.stringContaining('newer version') })
    expect(browser.local.values.get('settings')).toBe(newer)
  })
})

describe('damaged settings', () => {
  it('give what is whole, and say that something is damaged', async () => {
    browser.local.values.set('settings', { version: 1, school, sitesOff: 'oh', pausedUntil: 5 })
    const { settings, problem } = await store.readSettings()
    expect(settings.school?.name).toBe(school.name)
    expect(settings).toMatchObject({ sitesOff: [], pausedUntil: 5 })
    expect(problem).toContain('damaged')
  })

  it('are put aside, not lost, when new ones are saved', async () => {
    const damaged = { version: 1, school, sitesOff: 'oh' }
    browser.local.values.set('settings', damaged)
    expect(await off('x')).toEqual({ saved: true })
    expect(browser.local.values.get('settings-damaged')).toEqual(damaged)
    expect(await store.readSettings()).toMatchObject({ problem: null, settings: { sitesOff: ['x'] } })
  })

  it('never stop the reading, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        browser.local.values.set('settings', value)
        const { settings } = await store.readSettings()
        expect(Array.isArray(settings.sitesOff)).toBe(true)
      }),
    )
  })

  it('in a storage that can’t be read give the defaults and a problem, and are not overwritten', async () => {
    await off('x')
    browser.local.failReads = new Error('Corruption: block checksum mismatch')
    expect(await store.readSettings()).toMatchObject({ problem: expect.stringContaining('kept as they are') })
    expect(await off('facebook')).toMatchObject({ saved: false })
    browser.local.failReads = null
    expect((await store.readSettings()).settings.sitesOff).toEqual(['x'])
  })
})

it('migrations bring old settings through every version in turn', async () => {
  const { migrate } = await import('../../src/store/settings-shape')
  const migrated = migrate(
    { version: -1, a: 1 },
    {
      [-1]: ({ a }) => ({ b: a }),
      0: ({ b }) => ({ c: b }),
    },
  )
  expect(migrated).toEqual({ version: 1, c: 1 })
})
