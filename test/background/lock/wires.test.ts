import { describe, expect, it } from 'vitest'
import { knownRequests, requestsAt, watchedAddresses } from '../../../src/background/lock/known-requests'
import { wordsOf } from '../../../src/background/lock/words-of'
import { matchesAny } from '../../../src/background/match-pattern'
import type { Wire } from '../../sites/shared/sending'

/** What the replicas send, as the lock sees it: a browser tells a form's fields, and the bytes of all else. */

const WIRES = import.meta.glob<Wire>('../../sites/*/wire.ts', { eager: true, import: 'wire' })
const HOSTS = import.meta.glob<readonly string[]>('../../sites/*/surfaces.ts', {
  eager: true,
  import: 'hosts',
})

/** Known to be out of reach: their name stands in a body that serves much else. */
const OUT_OF_REACH = ['reddit post']

const TEXT = 'Aisha & co were “fine”, she said: 4 < 5'

const sendings = Object.entries(WIRES).flatMap(([file, { at, surfaces }]) => {
  const replica = file.split('/').at(-2) ?? ''
  const host = HOSTS[file.replace('wire.ts', 'surfaces.ts')]?.find((one) => at.test(one)) ?? ''
  return Object.entries(surfaces).map(([surface, make]) => ({
    name: `${replica} ${surface}`,
    host,
    sending: make(TEXT, []),
  }))
})

function bodyOf(body: string | URLSearchParams | FormData): unknown {
  if (typeof body === 'string') return { raw: [{ bytes: new TextEncoder().encode(body).buffer }] }
  const names = [...body.keys()]
  return { formData: Object.fromEntries(names.map((name) => [name, body.getAll(name)])) }
}

describe('a request of a replica', () => {
  it.each(sendings)('of $name is known, with its words', ({ name, host, sending }) => {
    const { to, method = 'POST', headers = {}, body } = sending
    const address = `https://${host}${to}`
    const known = requestsAt(method, address).filter(
      ({ header, names = [] }) => header === undefined || names.includes(headers[header] ?? ''),
    )
    if (OUT_OF_REACH.includes(name)) {
      expect(known).toEqual([])
      return
    }
    // The browser is asked to tell of it, too.
    expect(matchesAny(address, watchedAddresses)).toBe(true)
    const words = known.map((request) => wordsOf(request, address, bodyOf(body)))
    expect(words).toContainEqual({ kind: 'words', text: TEXT })
  })

  it('is there for most sites that have one', () => {
    const without = new Set(knownRequests.flatMap(({ site }) => site ?? []))
    for (const { sending, host } of sendings)
      for (const { site } of requestsAt(sending.method ?? 'POST', `https://${host}${sending.to}`))
        if (site !== null) without.delete(site)
    expect([...without]).toEqual([])
  })
})
