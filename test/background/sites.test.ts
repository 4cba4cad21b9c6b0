import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { composerAt, FakeBrowser, PAGE } from './fake-browser'

const FORUM = 'https://forum.example'
const CHECK = { kind: 'check-draft', request: { draft: { text: 'A lovely day.' } } }

let browser: FakeBrowser

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browser = new FakeBrowser()
  await browser.wake()
})

const ask = (kind: string, request: unknown) => browser.send({ kind, request }, PAGE)

async function addForum(): Promise<unknown> {
  browser.permitted.add(`${FORUM}/*`)
  return ask('switch-site', { site: FORUM, on: true })
}

describe('a site that the person adds', () => {
  it('gets the gate in every page from now on, and in the pages that are open', async () => {
    browser.tabs = [{ id: 3, url: `${FORUM}/thread/1` }]
    expect(await addForum()).toEqual({ saved: true })
    expect(browser.scripts).toMatchObject([
      {
        id: FORUM,
        matches: [`${FORUM}/*`],
        js: ['sites/generic.js', 'src/gate/index.js'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
      },
    ])
    expect(browser.injections()).toMatchObject([{ target: { tabId: 3, frameIds: [0] } }])
  })

  it('is checked, after a sleep too', async () => {
    await addForum()
    await browser.wake()
    expect(await browser.send(CHECK, composerAt(`${FORUM}/thread/1`))).toMatchObject({ state: 'checked' })
  })

  it('is not its neighbour on another port or scheme', async () => {
    await addForum()
    for (const url of [`${FORUM}:8443/`, 'http://forum.example/', 'https://www.forum.example/'])
      await expect(browser.send(CHECK, composerAt(url))).rejects.toThrow('does not answer')
  })

  it('is not switched on without the browser’s permission', async () => {
    expect(await ask('switch-site', { site: FORUM, on: true })).toMatchObject({
      saved: false,
      problem: expect.stringContaining('Allow'),
    })
    expect(browser.scripts).toEqual([])
  })

  it('is let go when it is switched off; its open pages are told so rather than refused', async () => {
    await addForum()
    await ask('switch-site', { site: FORUM, on: false })
    expect(browser.scripts).toEqual([])
    await browser.wake()
    expect(await browser.send(CHECK, composerAt(`${FORUM}/`))).toEqual({ state: 'off' })
  })

  it('gives its permission back when it is switched off, unless its neighbour on another port needs it', async () => {
    await addForum()
    await ask('switch-site', { site: `${FORUM}:8443`, on: true })
    await ask('switch-site', { site: FORUM, on: false })
    expect(browser.permitted).toContain(`${FORUM}/*`)
    await ask('switch-site', { site: `${FORUM}:8443`, on: false })
    expect(browser.permitted).not.toContain(`${FORUM}/*`)
  })

  it('is the built-in one when it is called by its address', async () => {
    await ask('switch-site', { site: 'https://x.com', on: false })
    expect(await ask('read-settings', {})).toMatchObject({ settings: { sitesOff: ['x'], extraOrigins: [] } })
    expect(browser.permitted).toContain('https://x.com/*')
    await ask('switch-site', { site: 'https://x.com', on: true })
    expect(await ask('read-settings', {})).toMatchObject({ settings: { sitesOff: [], extraOrigins: [] } })
  })

  it('loses the gate when its permission is taken back, stays on the list, and gets it again', async () => {
    await addForum()
    browser.permitted.delete(`${FORUM}/*`)
    await Promise.all(browser.onRemoved.emit({ origins: [`${FORUM}/*`] }))
    expect(browser.scripts).toEqual([])
    expect(await ask('read-sites', {})).toContainEqual({
      id: FORUM,
      name: 'forum.example',
      hosts: ['forum.example'],
      on: true,
      permitted: false,
    })
    browser.permitted.add(`${FORUM}/*`)
    await Promise.all(browser.onAdded.emit({ origins: [`${FORUM}/*`] }))
    expect(browser.scripts).toMatchObject([{ id: FORUM }])
  })

  it.each([
    'forum.example',
    'https://forum.example/',
    'ftp://forum.example',
    'file:///etc',
    'javascript:1',
    '',
  ])('is not one when it is called “%s”', async (site) => {
    expect(await ask('switch-site', { site, on: true })).toMatchObject({ saved: false })
    expect(await ask('read-settings', {})).toMatchObject({ settings: { extraOrigins: [] } })
  })

  it('is registered once however often it is switched on', async () => {
    browser.permitted.add(`${FORUM}/*`)
    await Promise.all([addForum(), addForum(), ask('switch-site', { site: FORUM, on: true })])
    expect(browser.scripts).toHaveLength(1)
    expect(await ask('read-settings', {})).toMatchObject({ settings: { extraOrigins: [FORUM] } })
  })
})

describe('the status of a page', () => {
  const status = (url?: string) => ask('read-site-status', url === undefined ? {} : { url })

  it('of a built-in site is on', async () => {
    expect(await status('https://x.com/home')).toMatchObject({ site: 'x', state: 'on', pausedUntil: null })
  })

  it.each([
    ['of the browser itself', 'about:config'],
    ['of ours', `${PAGE.url}`],
    ['that isn’t an address', 'oh'],
    ['that isn’t there', undefined],
  ])('%s is not a site', async (_, url) => {
    expect(await status(url)).toMatchObject({ site: null, state: 'not-a-site' })
  })

  it('of any other site is unknown, with the origin to switch on', async () => {
    expect(await status(`${FORUM}/thread/1?a=b`)).toMatchObject({
      site: FORUM,
      name: 'forum.example',
      state: 'unknown-site',
    })
  })

  it('tells that the browser doesn’t let us in', async () => {
    browser.permitted.clear()
    expect(await status('https://x.com/home')).toMatchObject({ state: 'needs-permission' })
  })

  it('tells that it is paused, and until when', async () => {
    const until = Date.now() + 60_000
    await ask('pause', { site: 'x', until })
    expect(await status('https://x.com/home')).toMatchObject({ state: 'paused', pausedUntil: until })
  })
})

describe('when the extension is', () => {
  beforeEach(() => {
    browser.tabs = [
      { id: 4, url: 'https://www.facebook.com/' },
      { id: 5, url: 'https://elsewhere.example/' },
    ]
  })

  it('installed it shows the first steps and covers the pages of sites that are open', async () => {
    await Promise.all(browser.onInstalled.emit({ reason: 'install' }))
    expect(browser.createTab).toHaveBeenCalledExactlyOnceWith({
      url: expect.stringContaining('pages/welcome/index.html'),
    })
    expect(browser.injections()).toMatchObject([
      { target: { tabId: 4, frameIds: [0] }, files: ['sites/facebook.js', 'src/gate/index.js'] },
    ])
  })

  it('installed where the browser has put the gate into open pages itself, none gets a second one', async () => {
    browser.gateIsThere = true
    await Promise.all(browser.onInstalled.emit({ reason: 'install' }))
    expect(browser.injections()).toEqual([])
  })

  it('installed once more over settings that are there, nothing pops up', async () => {
    await ask('save-school', { school: { name: 'Meadowbrook Academy' } })
    await Promise.all(browser.onInstalled.emit({ reason: 'install' }))
    expect(browser.createTab).not.toHaveBeenCalled()
  })

  it('updated nothing pops up, and sites the person added get the gate again', async () => {
    await addForum()
    browser.scripts = []
    await Promise.all(browser.onInstalled.emit({ reason: 'update' }))
    expect(browser.createTab).not.toHaveBeenCalled()
    expect(browser.injections()).toEqual([])
    expect(browser.scripts).toMatchObject([{ id: FORUM }])
  })
})

it('a permission that is given later covers the pages that are open', async () => {
  const facebook = [...browser.permitted].filter((pattern) => pattern.includes('facebook'))
  browser.permitted.clear()
  browser.tabs = [{ id: 4, url: 'https://www.facebook.com/' }]
  await Promise.all(browser.onInstalled.emit({ reason: 'install' }))
  expect(browser.injections()).toEqual([])
  for (const pattern of [...facebook, 'https://www.messenger.com/*', 'https://messenger.com/*'])
    browser.permitted.add(pattern)
  await Promise.all(browser.onAdded.emit({ origins: facebook }))
  expect(browser.injections()).toMatchObject([{ target: { tabId: 4 } }])
})

describe('deleting everything', () => {
  it('leaves nothing behind: no settings, pupils, verdicts, scripts or permissions', async () => {
    await addForum()
    await ask('save-roll', { roll: [{ given: 'Kit', surname: 'Ashworth' }] })
    await browser.send(CHECK, composerAt('https://x.com/home'))
    expect(await ask('delete-everything', {})).toEqual({ saved: true })
    expect(browser.local.values.size + browser.session.values.size + browser.scripts.length).toBe(0)
    expect(browser.permitted).not.toContain(`${FORUM}/*`)
    expect(await ask('read-roll', {})).toMatchObject({ roll: [], summary: { pupils: 0, problem: null } })
  })

  it('deletes what it can and says so when something couldn’t be deleted', async () => {
    await ask('save-roll', { roll: [{ given: 'Kit', surname: 'Ashworth' }] })
    browser.local.failWrites = new Error('IO error')
    expect(await ask('delete-everything', {})).toMatchObject({
      saved: false,
      problem: expect.stringContaining('Not everything could be deleted'),
    })
    expect(await ask('read-roll', {})).toMatchObject({ roll: [] })
  })
})

describe('the warning', () => {
  it('is put into the very frame that asked for it', async () => {
    const sender = composerAt('https://www.facebook.com/', { frameId: 9 })
    expect(await browser.send({ kind: 'load-warning', request: {} }, sender)).toEqual({ loaded: true })
    expect(browser.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [9] },
      files: ['src/warning/index.js', 'src/gate/keeper/index.js'],
      injectImmediately: true,
    })
    expect(browser.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [9] },
      files: ['src/warning/marks/highlight.css'],
      origin: 'USER',
    })
  })

  it('that can’t be loaded is said not to be', async () => {
    browser.executeScript.mockRejectedValueOnce(new Error('Frame was removed.'))
    const sender = composerAt('https://www.facebook.com/')
    expect(await browser.send({ kind: 'load-warning', request: {} }, sender)).toEqual({ loaded: false })
  })
})
