import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Spans } from '../../src/engine/spans'

type Span = readonly [number, number]

/** What a stretch may not share with another: a letter, or the very same place. */
function overlaps([start, end]: Span, [from, to]: Span): boolean {
  return (from < end && start < to) || (from === start && to === end)
}

describe('stretches of a text', () => {
  it('are taken just where they overlap none that is taken', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]): Span => [start, start + length])
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
        const taken = new Spans()
        const kept: Span[] = []
        for (const one of spans) {
          const isFree = !kept.some((other) => overlaps(one, other))
          expect(taken.take(...one), `${one} beside ${kept.join(' ')}`).toBe(isFree)
          if (isFree) kept.push(one)
        }
      }),
    )
  })
})
