import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CheckAnswer, checkDraft, readAnswer } from '../../src/protocol'
import { composerAt, FakeBrowser, PAGE } from './fake-browser'

const FACEBOOK = composerAt('https://www.facebook.com/groups/1')
const KIT = { given: 'Kit', surname: 'Ashworth' }
const HOUR = 3_600_000

let browser: FakeBrowser

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browser = new FakeBrowser()
  await browser.wake()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const fromPage = (kind: string, request: unknown) => browser.send({ kind, request }, PAGE)

async function check(text: string, sender: unknown = FACEBOOK): Promise<CheckAnswer> {
  const answer = await browser.send({ kind: 'check-draft', request: { draft: { text } } }, sender)
  return readAnswer(checkDraft, answer)
}

async function quotes(text: string, sender: unknown = FACEBOOK): Promise<string[]> {
  const answer = await check(text, sender)
  return answer.state === 'checked' ? answer.verdict.findings.map(({ quote }) => quote) : [answer.state]
}

const RISKY = 'Well done Kit Ashworth!'

describe('a check', () => {
  it('finds a pupil as soon as the list was saved', async () => {
    expect(await quotes(RISKY)).toEqual([])
    await fromPage('save-roll', { roll: [KIT] })
    expect(await quotes(RISKY)).toEqual(['Kit Ashworth'])
    await fromPage('save-roll', { roll: [] })
    expect(await quotes(RISKY)).toEqual([])
  })

  it('finds the school as soon as it was saved', async () => {
    await fromPage('save-school', { school: { name: 'Meadowbrook Academy' } })
    expect(await quotes('What a day at Meadowbrook Academy')).toContain('Meadowbrook Academy')
    await fromPage('save-school', { school: null })
    expect(await quotes('What a day at Meadowbrook Academy')).toEqual([])
  })

  it('is right when it is the first after a sleep, and so are those sent along with it', async () => {
    await fromPage('save-roll', { roll: [KIT] })
    await browser.wake()
    const answers = await Promise.all([quotes(RISKY), quotes(RISKY), quotes('A lovely day.')])
    expect(answers).toEqual([['Kit Ashworth'], ['Kit Ashworth'], []])
  })

  it.each([
    ['an empty draft', ''],
    ['emoji only', '\u{1F389}\u{1F389}'],
    ['lone surrogates', '\uD83C\uDF89\uDC00 \uD83C'],
    ['zero-width characters', '\u200B\u200D\uFEFF'],
    ['right-to-left text', 'יום נפלא בבית הספר'],
    ['100,000 characters', 'What a day. '.repeat(8_400)],
  ])('answers %s', async (_, text) => {
    expect(await check(text)).toMatchObject({ state: 'checked', limits: [] })
  })
})

describe('a check without all it needs', () => {
  it('goes on without a list that can’t be read, and says so', async () => {
    await fromPage('save-school', { school: { name: 'Meadowbrook Academy' } })
    await fromPage('save-roll', { roll: [KIT] })
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError')
    })
    await browser.wake()
    const answer = await check('What a day at Meadowbrook Academy')
    expect(answer).toMatchObject({
      state: 'checked',
      verdict: { level: expect.not.stringMatching('none') },
      limits: [expect.stringContaining('pupil list')],
    })
  })

  it('uses the list again as soon as it can be read', async () => {
    await fromPage('save-roll', { roll: [KIT] })
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError')
    })
    await browser.wake()
    expect(await quotes(RISKY)).toEqual([])
    broken.mockRestore()
    expect(await quotes(RISKY)).toEqual(['Kit Ashworth'])
  })

  it('goes on without settings that can’t be read, and says so', async () => {
    await fromPage('save-roll', { roll: [KIT] })
    browser.local.values.set('settings', { version: 99 })
    expect(await check(RISKY)).toMatchObject({
      verdict: { level: 'stop' },
      limits: [expect.stringContaining('newer version')],
    })
  })
})

describe('a check on a site', () => {
  it('that is paused is none, until the pause is over', async () => {
    await fromPage('pause', { site: 'facebook', until: Date.now() + HOUR })
    expect(await check(RISKY)).toEqual({ state: 'off' })
    expect(await check(RISKY, composerAt('https://x.com/home'))).toMatchObject({ state: 'checked' })
    vi.setSystemTime(Date.now() + HOUR + 1)
    expect(await check(RISKY)).toMatchObject({ state: 'checked' })
  })

  it('is none while everything is paused, and one again when that is ended', async () => {
    await fromPage('pause', { site: null, until: Date.now() + HOUR })
    expect(await check(RISKY)).toEqual({ state: 'off' })
    await fromPage('pause', { site: null, until: null })
    expect(await check(RISKY)).toMatchObject({ state: 'checked' })
  })

  it('that is switched off is none, and one again when it is switched on', async () => {
    await fromPage('switch-site', { site: 'facebook', on: false })
    expect(await check(RISKY)).toEqual({ state: 'off' })
    await fromPage('switch-site', { site: 'facebook', on: true })
    expect(await check(RISKY)).toMatchObject({ state: 'checked' })
  })

  it('is always made when our own page asks, paused or not', async () => {
    await fromPage('pause', { site: null, until: Date.now() + HOUR })
    expect(await check(RISKY, PAGE)).toMatchObject({ state: 'checked' })
  })

  it('greys the button of its tab, and says why, while the site is off', async () => {
    await fromPage('switch-site', { site: 'facebook', on: false })
    browser.setIcon.mockClear()
    await check(RISKY)
    await vi.waitFor(() => expect(browser.setIcon).toHaveBeenCalled())
    const [change] = browser.setIcon.mock.calls[0] ?? []
    expect(change?.tabId).toBe(7)
    expect(change?.path[16]).toContain('icons/off-16.png')
    await vi.waitFor(() =>
      expect(browser.setTitle).toHaveBeenLastCalledWith({
        tabId: 7,
        title: 'Second Look: switched off here',
      }),
    )
  })
})

describe('the button of a tab', () => {
  it('is drawn once for many checks, and again after the site was off', async () => {
    await check(RISKY)
    await check(RISKY)
    expect(browser.setIcon).toHaveBeenCalledTimes(1)
    browser.local.values.set('settings', { version: 1, sitesOff: ['facebook'] })
    await check(RISKY)
    browser.local.values.set('settings', { version: 1 })
    await check(RISKY)
    const drawn = browser.setIcon.mock.calls.map(([{ path }]) => path[16]?.split('/').at(-1))
    expect(drawn).toEqual(['16.png', 'off-16.png', '16.png'])
  })
})

describe('the button where icons can’t be set, as on Android', () => {
  it('says in words that the site is off', async () => {
    await fromPage('switch-site', { site: 'facebook', on: false })
    browser.setTitle.mockClear()
    browser.setIcon.mockRejectedValue(new TypeError('browser.action.setIcon is not a function'))
    expect(await check(RISKY)).toEqual({ state: 'off' })
    await vi.waitFor(() =>
      expect(browser.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Second Look: switched off here' }),
    )
  })
})

describe('what is remembered of a check', () => {
  it('is level, count and time, for the popup, and survives sleep', async () => {
    await fromPage('save-roll', { roll: [KIT] })
    await check(RISKY)
    await browser.wake()
    const status = await fromPage('read-site-status', { url: 'https://www.facebook.com/', tab: 7 })
    expect(status).toMatchObject({ site: 'facebook', state: 'on', last: { level: 'stop', findings: 1 } })
  })

  it('is nothing of another tab or another site', async () => {
    await check(RISKY)
    const other = await fromPage('read-site-status', { url: 'https://www.facebook.com/', tab: 8 })
    const moved = await fromPage('read-site-status', { url: 'https://x.com/home', tab: 7 })
    expect([other, moved]).toMatchObject([{ last: null }, { last: null }])
  })

  it('is never a word of the draft', async () => {
    await fromPage('save-roll', { roll: [KIT] })
    await check(RISKY)
    const kept = JSON.stringify([[...browser.session.values], [...browser.local.values]])
    expect(kept).toContain('stop')
    expect(kept).not.toMatch(/Kit|Ashworth|Well done/)
  })
})
