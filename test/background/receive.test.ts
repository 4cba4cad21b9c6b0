import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { composerAt, EXTENSION_ID, FakeBrowser, OWN, PAGE, POPUP } from './fake-browser'

const CHECK = { kind: 'check-draft', request: { draft: { text: 'A lovely day at the beach.' } } }
const READ_ROLL = { kind: 'read-roll', request: {} }
const FACEBOOK = composerAt('https://www.facebook.com/groups/1')

let browser: FakeBrowser

beforeAll(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browser = new FakeBrowser()
  await browser.wake()
})

describe('the background answers', () => {
  it.each([
    ['our options page in a tab', PAGE],
    ['our popup', POPUP],
    ['our composer on a site', FACEBOOK],
    ['our composer in a frame of a site', composerAt('https://www.facebook.com/x', { frameId: 5 })],
    [
      'our composer in a frame without an address of its own, by its origin',
      composerAt('https://www.facebook.com/', { url: 'about:blank', frameId: 3 }),
    ],
    [
      'a browser that names no origin, by the address',
      composerAt('https://www.facebook.com/', { origin: undefined }),
    ],
  ])('%s', async (_, sender) => {
    await expect(browser.send(CHECK, sender)).resolves.toMatchObject({ state: 'checked' })
  })
})

describe('the background refuses', () => {
  it.each([
    ['another extension', { ...PAGE, id: 'somebody-else' }],
    ['another extension in a site we know', { ...FACEBOOK, id: 'somebody-else' }],
    ['nobody', {}],
    ['an own page in a frame of a web page', { ...PAGE, frameId: 2 }],
    ['an own page that calls itself of another origin', { ...PAGE, origin: 'https://evil.example' }],
    ['an address that only begins like ours', { ...PAGE, url: `${OWN.slice(0, -1)}.evil.example/` }],
    ['a composer on a site that nobody switched on', composerAt('https://evil.example/')],
    [
      'a composer on a site that looks like one of ours',
      composerAt('https://www.facebook.com.evil.example/'),
    ],
    ['a frame of another origin in a site we know', composerAt('https://ads.example/', { frameId: 4 })],
    [
      'a frame without an address, of another origin',
      { ...FACEBOOK, url: 'about:srcdoc', origin: 'https://evil.example', frameId: 4 },
    ],
    ['a sandboxed frame', { ...FACEBOOK, origin: 'null', frameId: 4 }],
    ['an address and an origin that disagree', { ...FACEBOOK, origin: 'https://evil.example' }],
    ['a frame without a tab', { ...FACEBOOK, tab: undefined }],
    ['a file', composerAt('file:///home/somebody/page.html')],
  ])('%s', async (_, sender) => {
    await expect(browser.send(CHECK, sender)).rejects.toThrow('Second Look does not answer this.')
  })

  it.each([
    'read-roll',
    'read-roll-summary',
    'read-settings',
    'save-roll',
    'hand-over-roll',
    'save-school',
    'switch-site',
    'pause',
    'delete-everything',
    'read-sites',
    'read-site-status',
  ])('a composer that asks to %s', async (kind) => {
    const request = { roll: [], transfer: 'a', part: 0, school: null, site: 'x', on: false, until: null }
    await expect(browser.send({ kind, request }, FACEBOOK)).rejects.toThrow(
      'Second Look does not answer this.',
    )
  })

  it('a page that asks for the warning, which belongs in web pages', async () => {
    await expect(browser.send({ kind: 'load-warning', request: {} }, PAGE)).rejects.toThrow('does not answer')
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'read-roll'],
    ['a kind that is none', { kind: 'read-everything', request: {} }],
    ['a kind that every object has', { kind: 'constructor', request: {} }],
    ['a kind that isn’t text', { kind: ['read-roll'], request: {} }],
    ['no request', { kind: 'check-draft' }],
    ['a draft without text', { kind: 'check-draft', request: { draft: {} } }],
    ['a draft of another type', { kind: 'check-draft', request: { draft: { text: 5 } } }],
    [
      'a draft too long for any site',
      { kind: 'check-draft', request: { draft: { text: 'a'.repeat(200_001) } } },
    ],
    ['a list that isn’t one', { kind: 'save-roll', request: { roll: 'everybody' } }],
    ['a pupil without a name', { kind: 'save-roll', request: { roll: [{ given: ' ' }] } }],
    [
      'a pause of a site that isn’t known',
      { kind: 'pause', request: { site: 'https://a.example', until: 1 } },
    ],
  ])('%s, even from our own page', async (_, message) => {
    await expect(browser.send(message, PAGE)).rejects.toThrow('Second Look does not answer this.')
  })

  it('without a word of what is kept here', async () => {
    await browser.send(
      { kind: 'save-roll', request: { roll: [{ given: 'Kit', surname: 'Ashworth' }] } },
      PAGE,
    )
    const refusal = await browser.send(READ_ROLL, composerAt('https://evil.example/')).catch(String)
    expect(refusal).toBe('Refused: Second Look does not answer this.')
  })

  it('to hear of messages from outside at all: there is no listener for them', () => {
    expect(Object.keys(browser.api.runtime)).not.toContain('onMessageExternal')
    expect(browser.api.runtime.id).toBe(EXTENSION_ID)
  })
})
