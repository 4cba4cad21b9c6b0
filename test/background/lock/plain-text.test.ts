import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/background/lock/plain-text'

describe('the words of a marked-up text', () => {
  it.each([
    ['<!-- wp:paragraph --><p>Aisha &amp; I</p><!-- /wp:paragraph -->', 'Aisha & I'],
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  ])('are its words alone: %s', (text, words) => {
    expect(plainText(text)).toBe(words)
  })

  it('stay as they are where nothing is marked up', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('>')),
        (text) => {
          expect(plainText(text)).toBe(text)
        },
      ),
    )
  })

  it('are none of a tag’s own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,20}$/), (text) => {
        expect(plainText(`<p class="${text}">${text}</p>`)).toBe(text.trim())
      }),
    )
  })
})
