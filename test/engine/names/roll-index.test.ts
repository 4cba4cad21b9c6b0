import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  indexRoll,
  openRollIndex,
  packRollIndex,
  pairKey,
  UnusableIndex,
} from '../../../src/engine/names/roll-index'
import { wordsOf } from '../../../src/engine/text/words'
import type { Roll } from '../../../src/model/pupil'
import { pupil } from '../demo'

/** Short words of few letters, so that many are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ж'), minLength: 1, maxLength: 5 })
const name = fc.oneof(
  word,
  fc.tuple(word, word).map((words) => words.join('-')),
  fc.string({ maxLength: 6 }),
)
const roll: fc.Arbitrary<Roll> = fc.array(
  fc
    .record({
      given: name,
      surname: name,
      preferred: fc.constantFrom('', 'abba', 'ca'),
      year: word,
      group: word,
    })
    .map((some) => ({ ...some, photoConsent: null, status: 'current' as const })),
  { maxLength: 12 },
)

/** One letter more, one less, one other, or two neighbours swapped, tried letter by letter. */
function isOneEdit(one: string, other: string): boolean {
  if (one === other) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const [a, b] = [short.slice(start), long.slice(start)]
  if (long.length === short.length + 1) return a === b.slice(1)
  if (long.length !== short.length) return false
  const isSwap = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return a.slice(1) === b.slice(1) || (a.length > 1 && isSwap)
}

const wordsIn = (pupils: Roll): string[] => [
  ...new Set(pupils.flatMap(({ given, preferred, surname }) => [given, preferred, surname].flatMap(wordsOf))),
]

describe('the index of a roll', () => {
  it('finds every pupil by each name', () => {
    fc.assert(
      fc.property(roll, (pupils) => {
        const index = indexRoll(pupils)
        expect(index.size).toBe(pupils.length)
        for (const { given, surname } of pupils) {
          const [first, second] = [wordsOf(given).join(' '), wordsOf(surname).join(' ')]
          const is = (other: { given: string }): boolean => other.given === given
          if (first) expect(index.byGiven.get(first)?.some(is)).toBe(true)
          if (second) expect(index.bySurname.get(second)?.some(is)).toBe(true)
          if (!first || !second) continue
          expect(index.byBoth.get(pairKey(first, second))?.some(is)).toBe(true)
          expect(index.byInitial.has(pairKey(first, second.charAt(0)))).toBe(true)
          expect(index.byInitial.has(pairKey(first.charAt(0), second))).toBe(true)
          expect(index.byInitials.get(pairKey(first.charAt(0), second.charAt(0)))?.some(is)).toBe(true)
        }
      }),
    )
  })

  it('knows the names that are one edit away, and no others', () => {
    fc.assert(
      fc.property(roll, word, (pupils, written) => {
        const index = indexRoll(pupils)
        const near = index.within(written).map(({ word }) => word)
        const known = [...new Set([...near, ...wordsIn(pupils)])]
        expect(near.sort()).toEqual(known.filter((one) => index.word(one) && isOneEdit(one, written)).sort())
      }),
    )
  })

  it('knows the names that fit letters at their places', () => {
    const place = fc.option(fc.constantFrom('a', 'bc', 'cé'), { nil: null })
    fc.assert(
      fc.property(roll, fc.array(place, { maxLength: 5 }), (pupils, places) => {
        const index = indexRoll(pupils)
        const fits = (one: string): boolean =>
          one.length > 0 &&
          one.length === places.length &&
          places.every((letters, at) => letters === null || letters.includes(one.charAt(at)))
        const found = index.matching(places).map(({ word }) => word)
        expect(found.every((one) => fits(one) && index.word(one))).toBe(true)
        expect(
          wordsIn(pupils)
            .filter(fits)
            .every((one) => found.includes(one)),
        ).toBe(true)
      }),
    )
  })

  it('says the same once it was kept and opened again', () => {
    fc.assert(
      fc.property(roll, word, (pupils, written) => {
        const index = indexRoll(pupils)
        const opened = openRollIndex(packRollIndex(index).slice())
        expect(opened.within(written)).toEqual(index.within(written))
        for (const one of wordsIn(pupils)) {
          expect([...(opened.byGiven.get(one) ?? [])]).toEqual([...(index.byGiven.get(one) ?? [])])
          expect([...(opened.bySurname.get(one) ?? [])]).toEqual([...(index.bySurname.get(one) ?? [])])
        }
      }),
    )
  })

  it('is refused when any of its bytes was changed or is missing', () => {
    const kept = packRollIndex(indexRoll([pupil('Lily-Mae (Lily) Ward'), pupil('Will May')]))
    fc.assert(
      fc.property(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = kept.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        expect(() => openRollIndex(damaged)).toThrow(UnusableIndex)
        expect(() => openRollIndex(kept.slice(0, at))).toThrow(UnusableIndex)
      }),
    )
  })

  it('counts pupils of one name and knows their classes without listing them', () => {
    const index = indexRoll(
      Array.from({ length: 5000 }, (_, at) =>
        pupil(`Jack Name${at}`, { year: String(at % 7), group: `${at % 7}-${at < 4990 ? 'a' : 'b'}` }),
      ),
    )
    const jacks = index.byGiven.get('jack')
    expect(jacks?.count).toBe(5000)
    expect([...(jacks ?? [])].length).toBeLessThan(100)
    expect(jacks?.inYear('6')).toBe(true)
    expect(jacks?.inYear('7')).toBe(false)
    expect(jacks?.inGroup('5B')).toBe(true)
    expect(jacks?.inGroup('5 c')).toBe(false)
    expect(index.byBoth.get('jack|name4995')?.inGroup('4b')).toBe(true)
    expect(index.byBoth.get('jack|name4995')?.inGroup('4a')).toBe(false)
  })
})
