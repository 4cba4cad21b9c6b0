import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../../src/engine'
import { loadRules } from '../../../tools/build/rules'

const book = loadRules()
const opinions = book.rules.filter(({ look }) => look.for === 'opinion')
/** Only what was learned speaks. */
const alone = compileKnowledge({ rules: { ...book, rules: opinions }, school: null, roll: [] })
const all = compileKnowledge({ rules: book, school: null, roll: [] })

const RISKY =
  'Redundancies are coming after the budget meeting, three TAs going in July and nobody has been told yet.'
const HARMLESS = 'Walked the dog along the river and had soup for lunch. '

describe('the second opinion', () => {
  it('warns of what it has learned, points at the sentence and names the words that weighed most', () => {
    const { findings } = check({ text: RISKY }, alone)
    expect(findings).toMatchObject([
      {
        category: 'confidential',
        level: 'warn',
        quote: RISKY.slice(0, -1),
        reasons: [expect.stringMatching(/“\w+”/)],
      },
    ])
  })

  it('hears a risky sentence in the middle of a long harmless draft', () => {
    const text = HARMLESS.repeat(40) + RISKY + HARMLESS.repeat(40)
    const quotes = check({ text }, alone).findings.map(({ quote }) => quote)
    expect(quotes.some((quote) => quote.startsWith('Redundancies are coming'))).toBe(true)
  })

  it('makes nothing of a long draft that is harmless all through', () => {
    expect(check({ text: HARMLESS.repeat(200) }, alone).findings).toEqual([])
  })

  it.each([
    '',
    '   ',
    '\n',
    '🎉🎉🎉',
    '😂',
    '!!!',
    '12345',
    'Bore da pawb, braf eich gweld',
    '今日はいい天気ですね',
  ])('says nothing of %j', (text) => {
    expect(check({ text }, alone).findings).toEqual([])
  })

  it('never makes a stop, and points into the draft, whatever is written', () => {
    const words = fc.constantFrom(
      ...`${RISKY} ${HARMLESS} parents useless message me gate code 😂 !`.split(' '),
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(words, { maxLength: 300 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (text) => {
        for (const { level, start, end, quote } of check({ text }, alone).findings) {
          expect(level).not.toBe('stop')
          expect(quote).toBe(text.slice(start, end))
          expect(quote).not.toBe('')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('keeps to itself what a rule says already', () => {
    const { findings } = check({ text: 'The parents at our school are useless, thick as mince.' }, all)
    const derogatory = findings.filter(({ category }) => category === 'derogatory')
    expect(derogatory.map(({ rule }) => rule)).not.toContain('opinion-derogatory')
    expect(derogatory).not.toEqual([])
  })
})
