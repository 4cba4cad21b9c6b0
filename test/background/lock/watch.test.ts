import { beforeEach, describe, expect, it, vi } from 'vitest'
import { composerAt, FakeBrowser, PAGE } from '../fake-browser'

/** The lock: it looks at what publishes and at nothing else, and what the gate let out is none of its business. */

let browser: FakeBrowser
let number = 0

beforeEach(async () => {
  browser = new FakeBrowser()
  await browser.wake()
  await browser.send(
    { kind: 'save-school', request: { school: { name: 'Meadowbrook Primary School' } } },
    PAGE,
  )
})

interface Sent {
  readonly url: string
  readonly text?: string
  readonly method?: string
  readonly page?: string
  readonly headers?: Readonly<Record<string, string>>
}

const TWEET = 'https://x.com/i/api/graphql/abc/CreateTweet'
const GRAPHQL = 'https://www.facebook.com/api/graphql/'
const RISKY = 'Meadowbrook Primary School is a complete and utter shithole'

/** A request as the browser tells of it; its body can be given a trap. */
function detailsOf({ url, text = '', method = 'POST', page = new URL(url).origin }: Sent): object {
  const bytes = new TextEncoder().encode(JSON.stringify({ variables: { tweet_text: text } })).buffer
  number += 1
  const requestId = `${number}`
  return { requestId, method, url, tabId: 7, frameId: 0, initiator: page, requestBody: { raw: [{ bytes }] } }
}

const trapped = (details: object): object =>
  Object.defineProperty({ ...details }, 'requestBody', {
    get: () => {
      throw new Error('A body was looked into.')
    },
  })

/** What comes of it where the browser holds requests for us (`held`), or only lets us watch. */
async function send(details: object, held: boolean, headers: Readonly<Record<string, string>> = {}) {
  const [hold, watch] = browser.onBeforeRequest.listeners
  const [holdNamed, watchNamed] = browser.onBeforeSendHeaders.listeners
  const requestHeaders = Object.entries(headers).map(([name, value]) => ({ name, value }))
  const named = { ...('requestId' in details && { requestId: details.requestId }), requestHeaders }
  const first = held ? await hold?.(details) : undefined
  watch?.(details)
  if (first !== undefined) return first
  const second = held ? await holdNamed?.(named) : undefined
  watchNamed?.(named)
  return second
}

/** What was put before the person, in words of the question or notice. */
function shown(): string[] {
  return browser.executeScript.mock.calls.flatMap(([injection]) =>
    'args' in injection ? [JSON.stringify(injection.args)] : [],
  )
}

const letOut = (text: string): Promise<unknown> =>
  browser.send({ kind: 'let-out', request: { draft: { text } } }, composerAt('https://x.com/home'))

async function incomplete(): Promise<unknown> {
  const status = await browser.send(
    { kind: 'read-site-status', request: { url: 'https://x.com/home' } },
    PAGE,
  )
  return status instanceof Object && 'incomplete' in status ? status.incomplete : undefined
}

describe('the body of a request', () => {
  it.each([
    ['another address of a site', { url: 'https://x.com/i/api/graphql/abc/HomeTimeline' }],
    ['another method', { url: TWEET, method: 'PUT' }],
    ['another host', { url: 'https://upload.x.com/i/api/graphql/abc/CreateTweet' }],
    ['another site’s page', { url: TWEET, page: 'https://evil.example' }],
  ])('of %s is never looked into', async (_, sent) => {
    const details = trapped(detailsOf(sent))
    await expect(send(details, true)).resolves.toBeOneOf([undefined, { cancel: false }])
    await expect(send(details, false)).resolves.toBeUndefined()
    expect(await incomplete()).toBeNull()
  })

  it('is never looked into where a header names another operation, or none', async () => {
    for (const headers of [{}, { 'X-FB-Friendly-Name': 'CometNewsFeedQuery' }])
      for (const held of [true, false])
        await expect(send(trapped(detailsOf({ url: GRAPHQL })), held, headers)).resolves.toBeUndefined()
  })

  it('is looked into once a header names what publishes', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const details = trapped(detailsOf({ url: GRAPHQL }))
    await send(details, true, { 'X-FB-Friendly-Name': 'ComposerStoryCreateMutation' })
    expect(String(reported.mock.calls[0]?.[1])).toContain('A body was looked into.')
    reported.mockRestore()
  })

  it('isn’t looked into while its site is paused, or the lock is off', async () => {
    const details = trapped(detailsOf({ url: TWEET }))
    await browser.send({ kind: 'save-watch-posts', request: { on: false } }, PAGE)
    await expect(send(details, true)).resolves.toEqual({ cancel: false })
    await browser.send({ kind: 'save-watch-posts', request: { on: true } }, PAGE)
    await browser.send({ kind: 'pause', request: { site: 'x', until: Date.now() + 60_000 } }, PAGE)
    await expect(send(trapped(detailsOf({ url: TWEET })), true)).resolves.toEqual({ cancel: false })
  })
})

describe('a request that publishes', () => {
  it('goes out at once when the gate let its draft out, and leaves no trace of it', async () => {
    await letOut('The leeks are up, one and all')
    const details = detailsOf({ url: TWEET, text: 'The leeks are up, one and all' })
    expect(await send(details, true)).toEqual({ cancel: false })
    expect(shown()).toEqual([])
    expect(JSON.stringify([...browser.session.values, ...browser.local.values])).not.toContain('leeks')
  })

  it('goes out when the gate’s word comes a little later', async () => {
    const going = send(detailsOf({ url: TWEET, text: RISKY }), true)
    await letOut(RISKY)
    expect(await going).toEqual({ cancel: false })
    expect(shown()).toEqual([])
  })

  it('of a thread goes out piece by piece', async () => {
    await letOut('First we sang for an hour\nThen we had our tea outside')
    for (const text of ['First we sang for an hour', 'Then we had our tea outside'])
      expect(await send(detailsOf({ url: TWEET, text }), true)).toEqual({ cancel: false })
    expect(await incomplete()).toBeNull()
  })

  it('is put before the person where it slipped by, and is held until they say', async () => {
    for (const [decision, cancel] of [
      ['edit', true],
      ['post', false],
    ] as const) {
      browser.executeScript.mockImplementation(async (injection: object) =>
        'func' in injection ? [{ frameId: 0, result: decision }] : [],
      )
      const text = `${RISKY} ${decision}`
      expect(await send(detailsOf({ url: TWEET, text }), true)).toEqual({ cancel })
      expect(shown().at(-1)).toContain('"sent":"held"')
    }
    expect(await incomplete()).toEqual(expect.any(Number))
  })

  it('is asked about once, however often the page sends it', async () => {
    const answers: ((result: object[]) => void)[] = []
    browser.executeScript.mockImplementation(async (injection: object) =>
      'func' in injection ? new Promise<object[]>((answer) => answers.push(answer)) : [],
    )
    const both = [1, 2].map(() => send(detailsOf({ url: TWEET, text: RISKY }), true))
    await vi.waitFor(() => expect(answers).toHaveLength(1), 5_000)
    answers[0]?.([{ frameId: 0, result: 'edit' }])
    expect(await Promise.all(both)).toEqual([{ cancel: true }, { cancel: true }])
    expect(answers).toHaveLength(1)
  })

  it('is asked about anew in another tab, though it says the same', async () => {
    browser.executeScript.mockImplementation(async (injection: object) =>
      'func' in injection ? [{ frameId: 0, result: 'edit' }] : [],
    )
    for (const tabId of [7, 8])
      expect(await send({ ...detailsOf({ url: TWEET, text: RISKY }), tabId }, true)).toEqual({ cancel: true })
    expect(shown()).toHaveLength(2)
  })

  it('goes out when it says nothing of the person’s own', async () => {
    const [hold] = browser.onBeforeRequest.listeners
    const bytes = new TextEncoder().encode('{"variables":{"tweet_text":null,"attachment_url":"a"}}').buffer
    const details = { ...detailsOf({ url: TWEET }), requestBody: { raw: [{ bytes }] } }
    expect(await hold?.(details)).toEqual({ cancel: false })
    expect(await incomplete()).toBeNull()
  })

  it('goes out when nothing can be shown: it is never a trap', async () => {
    browser.executeScript.mockRejectedValue(new Error('No such frame.'))
    expect(await send(detailsOf({ url: TWEET, text: RISKY }), true)).toEqual({ cancel: false })
  })

  it('is told of with what was found where it could only be watched', async () => {
    await send(detailsOf({ url: TWEET, text: RISKY }), false)
    await vi.waitFor(() => expect(shown().join()).toContain('"sent":"gone"'), 5_000)
    await send(detailsOf({ url: TWEET, text: 'Tea is at four today for everybody' }), false)
    await vi.waitFor(() => expect(shown().join()).toContain('slipped-clean'), 5_000)
  })

  it('takes the mark from its site again once the gate saw one', async () => {
    await send(detailsOf({ url: TWEET, text: 'Tea is at four today for everybody' }), true)
    expect(await incomplete()).toEqual(expect.any(Number))
    await letOut('The bus is late')
    await send(detailsOf({ url: TWEET, text: 'The bus is late' }), true)
    expect(await incomplete()).toBeNull()
  })
})
