import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FindingLevel } from '../../../src/model/level'
import type { Finding } from '../../../src/model/verdict'
import { stretchesOf, strongestFirst } from '../../../src/pages/shared/finding-text'

/** Any UTF-16 at all, lone surrogates too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) })

function finding(start: number, end: number, level: FindingLevel = 'warn'): Finding {
  return {
    rule: 'a-rule',
    clause: 'A',
    category: 'test',
    level,
    start,
    end,
    quote: '',
    message: '',
    why: '',
    advice: '',
    reasons: [],
    fixes: [],
  }
}

const levels = fc.constantFrom<FindingLevel>('remind', 'warn', 'stop')
const findings = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(40), levels)
    .map(([start, length, level]) => finding(start, start + length, level)),
)

describe('a text with its findings', () => {
  it('is cut where findings begin and end', () => {
    expect(stretchesOf('Well done Kit!', [finding(10, 13, 'stop')])).toEqual([
      { start: 0, text: 'Well done ', level: null },
      { start: 10, text: 'Kit', level: 'stop' },
      { start: 13, text: '!', level: null },
    ])
  })

  it('shows the stronger level where two findings overlap', () => {
    const cut = stretchesOf('abcd', [finding(0, 3, 'remind'), finding(2, 4, 'stop')])
    expect(cut.map(({ text, level }) => [text, level])).toEqual([
      ['ab', 'remind'],
      ['c', 'stop'],
      ['d', 'stop'],
    ])
  })

  it('has nothing marked for a finding about a picture', () => {
    expect(stretchesOf('Look!', [finding(0, 0)])).toEqual([{ start: 0, text: 'Look!', level: null }])
  })

  it('is always the same text again when put together', () => {
    fc.assert(
      fc.property(anyText, findings, (text, found) => {
        const cut = stretchesOf(text, found)
        expect(cut.map((stretch) => stretch.text).join('')).toBe(text)
      }),
    )
  })

  it('marks exactly the characters that a finding covers', () => {
    fc.assert(
      fc.property(anyText, findings, (text, found) => {
        for (const { start, text: words, level } of stretchesOf(text, found)) {
          const wrong = [...Array(words.length).keys()].filter((offset) => {
            const at = start + offset
            return (level !== null) !== found.some((one) => one.start <= at && at < one.end)
          })
          expect(wrong).toEqual([])
        }
      }),
    )
  })
})

describe('findings', () => {
  it('come strongest first, and in the order of the text where equal', () => {
    const found = [
      finding(0, 1, 'remind'),
      finding(2, 3, 'warn'),
      finding(4, 5, 'stop'),
      finding(6, 7, 'warn'),
    ]
    expect(strongestFirst(found).map(({ start }) => start)).toEqual([4, 2, 6, 0])
  })
})
