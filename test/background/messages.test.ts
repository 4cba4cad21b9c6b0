import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type MessageKind, protocol, readAnswer } from '../../src/protocol'
import { composerAt, FakeBrowser, PAGE } from './fake-browser'

let browser: FakeBrowser

beforeAll(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browser = new FakeBrowser()
  await browser.wake()
})

const kinds = Object.keys(protocol) as MessageKind[]

/** Anything at all, and requests that are nearly right. */
const requests = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      draft: fc.record(
        { text: fc.string({ unit: 'binary' }), surface: fc.jsonValue() },
        { requiredKeys: [] },
      ),
      roll: fc.array(fc.record({ given: fc.string(), surname: fc.jsonValue() }, { requiredKeys: [] })),
      school: fc.oneof(fc.constant(null), fc.record({ name: fc.string(), aliases: fc.jsonValue() })),
      site: fc.oneof(fc.constantFrom('x', null, 'https://a.example'), fc.jsonValue()),
      on: fc.boolean(),
      until: fc.oneof(fc.double(), fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY)),
      page: fc.constantFrom('options', 'welcome', 'elsewhere'),
      url: fc.webUrl(),
      tab: fc.integer(),
    },
    { requiredKeys: [] },
  ),
)

describe('a message', () => {
  it('of every kind in the protocol has its handler', async () => {
    const { handlers } = await import('../../src/background/handlers')
    expect([...handlers.keys()].sort()).toEqual([...kinds].sort())
  })

  it.each(kinds)(
    'of the kind %s, whatever it asks, gets a valid answer or a refusal, and harms nothing',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(
          requests,
          fc.constantFrom(PAGE, composerAt('https://x.com/')),
          async (request, sender) => {
            const answer = await browser.send({ kind, request }, sender).catch((error: unknown) => error)
            if (answer instanceof Error) expect(answer.message).toBe('Second Look does not answer this.')
            else readAnswer(protocol[kind], answer)
          },
        ),
        { numRuns: 60 },
      )
      const settings = await browser.send({ kind: 'read-settings', request: {} }, PAGE)
      expect(settings).toMatchObject({ problem: null })
    },
  )

  it('that is anything JSON can say is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (message) => {
        await expect(browser.send(message, PAGE)).rejects.toThrow('Second Look does not answer this.')
      }),
    )
  })
})
