import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_WINDOW, windowsOf } from '../../../src/engine/opinion/windows'

/** Sentences of these lengths as terms, and which sentence each word belongs to. */
function sentences(lengths: readonly number[]) {
  const ofWord = lengths.flatMap((length, sentence) => Array.from({ length }, () => sentence))
  const terms = ofWord.map((_, token) => ({ text: 'word', token }))
  return windowsOf(terms, (token) => ofWord[token] ?? lengths.length)
}

describe('the stretches that are judged by themselves', () => {
  it('are the whole of a short draft, and none of an empty one', () => {
    expect(sentences([10, 20, 5])).toEqual([[0, 35]])
    expect(sentences([])).toEqual([])
  })

  it('leave no word out, are none too long, and grow in number no faster than the draft', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(lengths, (lengths) => {
        const words = lengths.reduce((sum, length) => sum + length, 0)
        const windows = sentences(lengths)
        let reached = 0
        for (const [from, to] of windows) {
          expect(from).toBeLessThanOrEqual(reached)
          expect(to).toBeGreaterThan(reached)
          expect(to - from).toBeLessThanOrEqual(LONGEST_WINDOW)
          reached = to
        }
        expect(reached).toBe(words)
        expect(windows.reduce((sum, [from, to]) => sum + to - from, 0)).toBeLessThanOrEqual(4 * words)
      }),
    )
  })
})
