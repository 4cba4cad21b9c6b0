import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_WHOLE, LONGEST_WINDOW, windowsOf } from '../../../src/engine/opinion/windows'

/** Sentences of so many words, as stretches of terms. */
function sentences(lengths: readonly number[]) {
  const words = lengths.map((length) => Array.from({ length }, () => 'word').join(' '))
  const terms = words
    .join(' <.> ')
    .split(' ')
    .filter((term) => term !== '')
  return { windows: windowsOf(terms), terms }
}

describe('the stretches that are judged by themselves', () => {
  it('are the whole of a short draft, and none of an empty one', () => {
    expect(sentences([10, 20, 5]).windows).toEqual([[0, 37]])
    expect(sentences([]).windows).toEqual([])
  })

  it('leave no word out, are none too long, and grow in number no faster than the draft', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(lengths, (lengths) => {
        const { windows, terms } = sentences(lengths)
        let reached = 0
        for (const [from, to] of windows) {
          expect(from).toBeLessThanOrEqual(reached)
          expect(to).toBeGreaterThan(reached)
          expect(to - from).toBeLessThanOrEqual(
            terms.length <= LONGEST_WHOLE ? LONGEST_WHOLE : LONGEST_WINDOW,
          )
          reached = to
        }
        expect(reached).toBe(terms.length)
        expect(windows.reduce((sum, [from, to]) => sum + to - from, 0)).toBeLessThanOrEqual(4 * terms.length)
      }),
    )
  })
})
