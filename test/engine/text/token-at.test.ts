import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenAt } from '../../../src/engine/text/token-at'
import { tokenise } from '../../../src/engine/text/tokenise'

describe('the word at a place of the draft', () => {
  it('is the one that the place lies in, or the one before', () => {
    const tokens = tokenise('The gate code')
    expect([0, 2, 3, 4, 12, 99].map((offset) => tokenAt(offset, tokens))).toEqual([0, 0, 0, 1, 2, 2])
  })

  it('is the first where there is none before', () => {
    expect(tokenAt(0, tokenise('   gate'))).toBe(0)
    expect(tokenAt(5, [])).toBe(0)
  })

  it('is found for the start of every word of any text', () => {
    fc.assert(
      fc.property(fc.lorem(), (text) => {
        const tokens = tokenise(text)
        expect(tokens.map(({ start }) => tokenAt(start, tokens))).toEqual(tokens.map((_, at) => at))
      }),
    )
  })
})
