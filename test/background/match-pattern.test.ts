import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesAny } from '../../src/background/match-pattern'

describe('a match pattern', () => {
  it.each([
    ['https://x.com/*', 'https://x.com/'],
    ['https://x.com/*', 'https://x.com/home?a=b#c'],
    ['https://x.com/*', 'https://x.com:8443/home'],
    ['https://*.facebook.com/*', 'https://facebook.com/'],
    ['https://*.facebook.com/*', 'https://a.b.facebook.com/groups'],
    ['*://x.com/*', 'http://x.com/'],
    ['https://*/*', 'https://anything.example/'],
    ['https://x.com/i/*', 'https://x.com/i/chat'],
  ])('%s fits %s', (pattern, url) => {
    expect(matchesAny(url, [pattern])).toBe(true)
  })

  it.each([
    ['https://x.com/*', 'http://x.com/'],
    ['https://x.com/*', 'https://www.x.com/'],
    ['https://x.com/*', 'https://x.com.evil.example/'],
    ['https://x.com/*', 'https://xacom/'],
    ['https://x.com/*', 'https://x.com@evil.example/'],
    ['https://x.com/*', 'https://x.com:80@evil.example/'],
    ['https://x.com/*', 'https://evil.example/https://x.com/'],
    ['https://x.com/*', 'https://evil.example/#https://x.com/'],
    ['https://*.facebook.com/*', 'https://notfacebook.com/'],
    ['https://*.facebook.com/*', 'https://facebook.com.evil.example/'],
    ['https://x.com/i/*', 'https://x.com/home'],
    ['x.com', 'https://x.com/'],
    ['', ''],
  ])('%s doesn’t fit %s', (pattern, url) => {
    expect(matchesAny(url, [pattern])).toBe(false)
  })

  it('of one host fits no address of another', () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/)
    const ours = fc.constantFrom('x.com', 'facebook.com', 'www.facebook.com', 'm.x.com', 'xfacebook.com')
    const host = fc.oneof(
      ours,
      fc.tuple(ours, label).map(([one, end]) => `${one}.${end}`),
      label,
    )
    const rest = fc.constantFrom('/', '/x.com/', '/?https://x.com/', '/#//x.com/', ':8443/a')
    fc.assert(
      fc.property(host, rest, (host, rest) => {
        const fits = matchesAny(`https://${host}${rest}`, ['https://x.com/*', 'https://*.facebook.com/*'])
        expect(fits).toBe(host === 'x.com' || `.${host}`.endsWith('.facebook.com'))
      }),
    )
  })
})
