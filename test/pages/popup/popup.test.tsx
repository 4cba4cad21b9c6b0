// @vitest-environment happy-dom
import { parse } from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SettingsSchema } from '../../../src/model/settings'
import { Popup } from '../../../src/pages/popup/Popup'
import type { SiteStatus } from '../../../src/protocol'
import { type Answers, box, button, fakeBackground, says, show, type } from '../stage'

const stage = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('../../../src/ask', () => stage)
const browserApi = vi.hoisted(() => ({
  permissions: { request: vi.fn() },
  tabs: { query: vi.fn(), create: vi.fn() },
  runtime: { getURL: (path: string) => `moz-extension://id/${path}` },
}))
vi.mock('../../../src/browser', () => ({ browser: browserApi }))

const ON: SiteStatus = { site: 'facebook', name: 'Facebook', state: 'on', pausedUntil: null, last: null }
const SCHOOL = { name: 'Meadowbrook' }

function background(status: SiteStatus, answers: Answers = {}) {
  const fake = fakeBackground({
    'read-settings': { settings: parse(SettingsSchema, { school: SCHOOL }), problem: null },
    'read-roll-summary': { pupils: 2, leavers: 0, groups: 1, importedAt: 1, problem: null },
    'read-sites': [],
    'read-site-status': status,
    'switch-site': { saved: true },
    pause: { saved: true },
    ...answers,
  })
  stage.ask.mockImplementation(fake.ask)
  return fake
}

const UNKNOWN: SiteStatus = {
  ...ON,
  site: 'https://forum.example:8443',
  name: 'forum.example',
  state: 'unknown-site',
}

beforeEach(() => {
  browserApi.permissions.request.mockReset()
  browserApi.tabs.create.mockReset()
  browserApi.tabs.query.mockResolvedValue([{ id: 7, url: 'https://www.facebook.com/' }])
})

describe('the popup', () => {
  it('asks about the tab in front and tells its last verdict', async () => {
    const { requests } = background({ ...ON, last: { level: 'warn', findings: 2, at: 1 } })
    show(<Popup />)
    await says('Checking on Facebook')
    await says('Last checked draft: 2 things worth a second look.')
    expect(requests('read-site-status')[0]).toEqual({ url: 'https://www.facebook.com/', tab: 7 })
  })

  it('still offers to check a text when the browser tells nothing about the tab', async () => {
    browserApi.tabs.query.mockRejectedValue(new Error('No tabs.'))
    background({ ...ON, site: null, name: '', state: 'not-a-site' })
    show(<Popup />)
    await says('Nothing to check on this page')
    await box('Check a text')
  })

  it('pauses this site for an hour', async () => {
    const { requests } = background(ON)
    show(<Popup />)
    const before = Date.now()
    ;(await button('1 hour')).click()
    await vi.waitFor(() => expect(requests('pause')).toHaveLength(1))
    const [request] = requests('pause')
    expect(request).toMatchObject({ site: 'facebook', until: expect.any(Number) })
    const { until } = request as { until: number }
    expect(until - before).toBeGreaterThanOrEqual(3_600_000)
    expect(until - before).toBeLessThan(3_660_000)
  })

  it('ends the pause of everything too when checking is started again', async () => {
    const until = Date.now() + 60_000
    const settings = parse(SettingsSchema, { school: SCHOOL, pausedUntil: until })
    const paused: SiteStatus = { ...ON, state: 'paused', pausedUntil: until }
    const { requests } = background(paused, { 'read-settings': { settings, problem: null } })
    show(<Popup />)
    await says('Everything is paused until')
    ;(await button('Start checking again')).click()
    await vi.waitFor(() =>
      expect(requests('pause')).toEqual([
        { site: null, until: null },
        { site: 'facebook', until: null },
      ]),
    )
  })

  it('asks the browser before it switches an unknown site on', async () => {
    const { requests } = background(UNKNOWN)
    browserApi.permissions.request.mockImplementation(async () => {
      expect(requests('switch-site')).toEqual([])
      return true
    })
    show(<Popup />)
    ;(await button('Check this site')).click()
    await vi.waitFor(() =>
      expect(requests('switch-site')).toEqual([{ site: 'https://forum.example:8443', on: true }]),
    )
    expect(browserApi.permissions.request).toHaveBeenCalledWith({ origins: ['https://forum.example/*'] })
  })

  it('lets the settings ask in Firefox, which would ask underneath the popup', async () => {
    background(UNKNOWN)
    const { runtime } = browserApi
    browserApi.runtime = Object.assign({ getBrowserInfo: vi.fn() }, runtime)
    show(<Popup />)
    ;(await button('Check this site')).click()
    await vi.waitFor(() =>
      expect(browserApi.tabs.create).toHaveBeenCalledWith({
        url: 'moz-extension://id/src/pages/options/index.html?add=https%3A%2F%2Fforum.example%3A8443#sites',
      }),
    )
    expect(browserApi.permissions.request).not.toHaveBeenCalled()
    browserApi.runtime = runtime
  })

  it('checks a text, marks what was found and forgets it when the text changes', async () => {
    const finding = {
      rule: 'pupil-full-name',
      clause: 'PUPIL-NAME',
      category: 'pupil-name',
      level: 'stop',
      start: 10,
      end: 22,
      quote: 'Kit Ashworth',
      message: 'This names a pupil of your school.',
      why: 'Why.',
      advice: 'Leave the name out.',
      reasons: [],
      fixes: [],
    }
    const { requests } = background(ON, {
      'check-draft': { state: 'checked', verdict: { level: 'stop', findings: [finding] }, limits: [] },
    })
    const place = show(<Popup />)
    const text = await box('Check a text')
    type(text, 'Well done Kit Ashworth!')
    const check = await button('Check')
    await vi.waitFor(() => expect(check.disabled).toBe(false))
    check.click()
    await says('This names a pupil of your school.')
    expect(place.querySelector('mark')?.textContent).toBe('Kit Ashworth')
    expect(requests('check-draft')).toEqual([{ draft: { text: 'Well done Kit Ashworth!', surface: 'post' } }])
    type(text, 'Well done!')
    await vi.waitFor(() => expect(place.querySelector('mark')).toBeNull())
  })

  it('says what could not be checked', async () => {
    const limit = 'The pupil list can’t be read.'
    background(ON, {
      'check-draft': { state: 'checked', verdict: { level: 'none', findings: [] }, limits: [limit] },
    })
    show(<Popup />)
    type(await box('Check a text'), 'Hello')
    const check = await button('Check')
    await vi.waitFor(() => expect(check.disabled).toBe(false))
    check.click()
    await says('Nothing found')
    await says(limit)
  })

  it('reminds of what isn’t set up yet', async () => {
    const { requests } = background(ON, {
      'read-settings': { settings: parse(SettingsSchema, {}), problem: null },
      'read-roll-summary': { pupils: 0, leavers: 0, groups: 0, importedAt: null, problem: null },
      'open-page': {},
    })
    show(<Popup />)
    await says('Your school isn’t set up yet.')
    await says('There is no pupil list yet')
    ;(await button('Set it up')).click()
    await vi.waitFor(() => expect(requests('open-page')).toEqual([{ page: 'welcome' }]))
  })
})
