import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpts, type Piece } from '../../src/warning/excerpt'

const shown = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('')
const hits = (quotes: readonly (readonly Piece[])[]): string[] =>
  quotes.flatMap((pieces) => pieces.filter((piece) => piece.kind === 'hit').map((piece) => piece.text))

/** Without a surrogate that has lost its other half. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)

function spanOf(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** Text as people write it, and as only a fuzzer does, with up to four spans in it. */
const draftWithSpans = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }))
  .chain((text) => {
    const offset = fc.nat(text.length)
    const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    return fc.record({ text: fc.constant(text), spans: fc.array(span, { maxLength: 4 }) })
  })

describe('a quotation', () => {
  it('shows a short draft whole, with the words that were found', () => {
    const text = 'So proud of Imogen Hartley today!'
    expect(excerpts(text, [spanOf(text, 'Imogen Hartley')])).toEqual([
      [
        { kind: 'plain', text: 'So proud of ', at: 0 },
        { kind: 'hit', text: 'Imogen Hartley', at: 12 },
        { kind: 'plain', text: ' today!', at: 26 },
      ],
    ])
  })

  it('cuts a long draft between words and says so', () => {
    const text = `${'lovely weather '.repeat(20)}Imogen ${'and so on '.repeat(20)}`
    const [quote = []] = excerpts(text, [spanOf(text, 'Imogen')])
    expect(shown(quote)).toMatch(/^…(lovely|weather) .* Imogen and .* (and|so|on)…$/)
  })

  it('puts hits that stand close together into one quotation, far ones into two', () => {
    const near = 'Imogen and Tom'
    expect(excerpts(near, [spanOf(near, 'Imogen'), spanOf(near, 'Tom')])).toHaveLength(1)
    const far = `Imogen ${'and so on '.repeat(40)} Tom`
    expect(excerpts(far, [spanOf(far, 'Tom'), spanOf(far, 'Imogen')]).map((quote) => hits([quote]))).toEqual([
      ['Imogen'],
      ['Tom'],
    ])
  })

  it('keeps a quotation short in which every word is a hit', () => {
    const text = 'Imogen '.repeat(300)
    const spans = Array.from({ length: 300 }, (_, index) => ({ start: index * 7, end: index * 7 + 6 }))
    const quotes = excerpts(text, spans)
    expect(hits(quotes)).toHaveLength(300)
    for (const quote of quotes) expect(shown(quote).length).toBeLessThan(420)
  })

  it('marks words once that two rules found', () => {
    const text = 'Imogen Hartley'
    expect(hits(excerpts(text, [spanOf(text, 'Imogen'), spanOf(text, 'Imogen Hartley')]))).toEqual([text])
  })

  it('leaves out the middle of a hit that is a whole paragraph', () => {
    const text = 'word '.repeat(200)
    const [quote = []] = excerpts(text, [{ start: 0, end: text.length }])
    expect(quote.map((piece) => piece.kind)).toEqual(['hit', 'gap', 'hit'])
    expect(shown(quote).length).toBeLessThan(300)
  })

  it('says nothing about a place outside the draft', () => {
    expect(excerpts('short', [{ start: 50, end: 60 }])).toEqual([])
    expect(excerpts('', [{ start: 0, end: 0 }])).toEqual([])
  })

  it('quotes only what is there, each piece from where it says', () => {
    fc.assert(
      fc.property(draftWithSpans, ({ text, spans }) => {
        for (const piece of excerpts(text, spans).flat()) {
          if (piece.kind !== 'gap') expect(text.startsWith(piece.text, piece.at)).toBe(true)
        }
      }),
    )
  })

  it('never parts a pair of surrogates', () => {
    fc.assert(
      fc.property(draftWithSpans, ({ text, spans }) => {
        fc.pre(isWhole(text))
        for (const piece of excerpts(text, spans).flat()) expect(isWhole(piece.text)).toBe(true)
      }),
    )
  })

  it('shows the first and the last of every hit', () => {
    fc.assert(
      fc.property(draftWithSpans, ({ text, spans }) => {
        const pieces = excerpts(text, spans).flat()
        const marked = new Set(
          pieces.flatMap(({ kind, text: words, at }) =>
            kind === 'hit' ? Array.from(words.split(''), (_, index) => at + index) : [],
          ),
        )
        for (const { start, end } of spans.filter((span) => span.end > span.start)) {
          expect(marked.has(start) && marked.has(end - 1)).toBe(true)
        }
      }),
    )
  })

  it('stays short whatever the draft', () => {
    fc.assert(
      fc.property(draftWithSpans, fc.integer({ min: 1, max: 300 }), ({ text, spans }, times) => {
        for (const quote of excerpts(text.repeat(times), spans)) {
          expect(shown(quote).length).toBeLessThan(420)
        }
      }),
    )
  })
})
