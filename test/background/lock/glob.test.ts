import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fits } from '../../../src/background/lock/glob'

describe('an address that is written with *', () => {
  it.each([
    ['/i/api/graphql/abc/CreateTweet', '/i/api/graphql/*/CreateTweet', true],
    ['/i/api/graphql/abc/CreateTweets', '/i/api/graphql/*/CreateTweet', false],
    ['/posts', '/posts', true],
    ['/posts/1', '/posts', false],
    ['/blog/wp-json/wp/v2/posts/7', '*/wp-json/wp/v2/posts*', true],
    ['aba', 'ab*ba', false],
    ['a.c', 'a*c', true],
  ])('%s and %s: %s', (text, glob, expected) => {
    expect(fits(text, glob)).toBe(expected)
  })

  it('means anything by *, nothing too, wherever it stands', () => {
    const word = fc.string({ maxLength: 5 }).map((each) => each.replaceAll('*', ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }), (pairs) => {
        const text = pairs.flat().join('')
        const glob = pairs.map(([kept]) => `${kept}*`).join('')
        expect(fits(text, glob)).toBe(true)
      }),
    )
  })
})
