import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkDraft, readAnswer, readSettings } from '../../src/protocol'
import { composerAt, FakeBrowser, PAGE } from './fake-browser'

const FACEBOOK = composerAt('https://www.facebook.com/groups/1')
const KIT = { given: 'Kit', surname: 'Ashworth', year: '5' }
const REFUSED = 'Second Look does not answer this.'

let browser: FakeBrowser

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browser = new FakeBrowser()
  await browser.wake()
  await fromPage('save-roll', { roll: [KIT] })
})

const fromPage = (kind: string, request: unknown) => browser.send({ kind, request }, PAGE)
const fromComposer = (kind: string, request: unknown) => browser.send({ kind, request }, FACEBOOK)

async function quotes(text: string, more: object = {}): Promise<string[]> {
  const answer = readAnswer(checkDraft, await fromComposer('check-draft', { draft: { text, ...more } }))
  return answer.state === 'checked' ? answer.verdict.findings.map(({ quote }) => quote) : [answer.state]
}

async function settings() {
  return readAnswer(readSettings, await fromPage('read-settings', {})).settings
}

const GIVEN = 'Well done Kit in Year 5!'
const FULL = 'Well done Kit Ashworth!'

describe('a name said to be no pupil', () => {
  it('counts from the next check on, after a sleep too, until it is taken back', async () => {
    expect(await quotes(GIVEN)).toContain('Kit')
    expect(await fromComposer('say-not-pupil', { phrase: 'Kit' })).toEqual({ saved: true })
    expect(await quotes(GIVEN)).not.toContain('Kit')
    expect(await quotes(FULL)).toContain('Kit Ashworth')
    await browser.wake()
    expect(await quotes(GIVEN)).not.toContain('Kit')
    await fromPage('unsay-not-pupil', { phrase: 'Kit' })
    expect(await quotes(GIVEN)).toContain('Kit')
  })

  it('is kept once, with the time it was said', async () => {
    await fromComposer('say-not-pupil', { phrase: 'Kit', addedAt: 5 })
    await fromComposer('say-not-pupil', { phrase: ' KIT ' })
    const { notPupils } = await settings()
    expect(notPupils).toEqual([{ phrase: 'KIT', addedAt: expect.any(Number) }])
    expect(Date.now() - (notPupils[0]?.addedAt ?? 0)).toBeLessThan(60_000)
  })

  it('takes a second yes where it is a pupil’s full name', async () => {
    for (const send of [fromPage, fromComposer]) {
      expect(await send('say-not-pupil', { phrase: 'kit ashworth' })).toMatchObject({
        saved: false,
        fullName: true,
      })
    }
    expect((await settings()).notPupils).toEqual([])
    expect(await fromComposer('say-not-pupil', { phrase: 'kit ashworth', sure: true })).toEqual({
      saved: true,
    })
    expect(await quotes(FULL)).toEqual([])
  })

  it('takes a second yes, too, where the list that may hold it can’t be read', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError')
    })
    await browser.wake()
    expect(await fromComposer('say-not-pupil', { phrase: 'Mo Salah' })).toMatchObject({ fullName: true })
    expect(await fromComposer('say-not-pupil', { phrase: 'Mo' })).toEqual({ saved: true })
  })

  it.each([{ phrase: '' }, { phrase: 'x'.repeat(81) }, { phrase: 5 }, {}])(
    'is refused where it is no name: %j',
    async (request) => {
      await expect(fromComposer('say-not-pupil', request)).rejects.toThrow(REFUSED)
    },
  )

  it('is not kept where there are no words in it', async () => {
    expect(await fromComposer('say-not-pupil', { phrase: '!!!' })).toMatchObject({ saved: false })
    expect((await settings()).notPupils).toEqual([])
  })

  it('can’t be said where Second Look is off, nor taken back by a page of a site', async () => {
    await fromPage('switch-site', { site: 'facebook', on: false })
    await expect(fromComposer('say-not-pupil', { phrase: 'Kit' })).rejects.toThrow(REFUSED)
    await expect(fromComposer('unsay-not-pupil', { phrase: 'Kit' })).rejects.toThrow(REFUSED)
    await expect(fromComposer('save-own-children', { children: [] })).rejects.toThrow(REFUSED)
  })

  it('for one draft only, is forgotten with that draft', async () => {
    expect(await quotes(GIVEN, { notPupils: ['Kit'] })).not.toContain('Kit')
    expect(await quotes(GIVEN)).toContain('Kit')
  })
})

describe('one’s own children', () => {
  it('only make for a reminder', async () => {
    await fromPage('save-own-children', { children: [{ given: 'Kit', surname: 'Ashworth' }] })
    const answer = readAnswer(checkDraft, await fromComposer('check-draft', { draft: { text: FULL } }))
    expect(answer).toMatchObject({ verdict: { level: 'remind' } })
  })
})
