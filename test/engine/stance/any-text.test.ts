import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said } from './said'

const WORDS = [
  'if',
  'not',
  '“',
  '”',
  "'",
  'lazy',
  'idiot',
  'I’m',
  'the head',
  'they',
  'calling',
  'is disgusting',
  'love them',
  '?',
  '.',
  '\n',
  ',',
  'no child is',
  'my dog',
  '🙄',
  'but',
  'w*nker',
  's h i t',
  'or',
  'than',
  'never',
]
const text = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8, unit: 'grapheme' })), {
  maxLength: 20,
})

describe('how something is said', () => {
  it('can be asked of any text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        expect(said(parts.join(' '))).toBeTypeOf('string')
      }),
      { numRuns: 500 },
    )
  })

  it('is not changed by a paragraph that follows', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const first = said(before.join(' '))
        if (first === 'hit') expect(said(`${before.join(' ')}\n\n${after.join(' ')}`)).toBe('hit')
      }),
      { numRuns: 500 },
    )
  })
})
