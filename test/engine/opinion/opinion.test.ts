import fc from 'fast-check'
import { array, parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../../src/engine'
import type { NearMiss } from '../../../src/engine/words/near'
import { RuleSchema } from '../../../src/model/rule'
import { loadRules } from '../../../tools/build/rules'

const book = loadRules()
const opinions = book.rules.filter(({ look }) => look.for === 'opinion')
/** Only what was learned speaks. */
const alone = compileKnowledge({ rules: { ...book, rules: opinions }, school: null, roll: [] })
const all = compileKnowledge({ rules: book, school: null, roll: [] })

const RISKY =
  'Redundancies are coming after the budget meeting, three TAs going in July and nobody has been told yet.'
const HARMLESS = 'Walked the dog along the river and had soup for lunch. '

/** A rule that finds every dog, and knows that it is often wrong. */
function dogs(doubtful: boolean) {
  const [rule] = parse(array(RuleSchema), [
    {
      id: 'dogs',
      clause: 'SECURITY',
      category: 'security',
      level: 'warn',
      look: { for: 'words', any: ['dog'], doubtful },
      message: 'A dog.',
      advice: 'Mind it.',
    },
  ])
  return compileKnowledge({
    rules: { ...book, rules: rule ? [rule, ...opinions] : [] },
    school: null,
    roll: [],
  })
}

describe('a doubtful rule', () => {
  const levelsOf = (text: string, doubtful: boolean): string[] =>
    check({ text }, dogs(doubtful)).findings.flatMap(({ rule, level }) => (rule === 'dogs' ? [level] : []))

  it('only reminds where the opinion thinks nothing of it', () => {
    expect(levelsOf(HARMLESS, true)).toEqual(['remind'])
    expect(levelsOf(HARMLESS, false)).toEqual(['warn'])
  })

  it('keeps its level where the opinion agrees, or holds none', () => {
    expect(levelsOf('The gate code is 4471 and the guard dog is off on Fridays.', true)).toEqual(['warn'])
    expect(levelsOf('dog', true)).toEqual(['warn'])
  })
})

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

  it('tells what it nearly held of drafts that end in a sign, and of any other', () => {
    const nearly = [
      'Budget meeting again 😂',
      `${HARMLESS}🙄`,
      'The deputy was late for the meeting today 🙄🙄',
      RISKY,
    ]
    const told = nearly.flatMap((text) => {
      const near: NearMiss[] = []
      check({ text }, alone, (each) => near.push(each))
      return near
        .filter(({ why }) => why === 'opinion')
        .map(({ start, end }) => end > start && end <= text.length)
    })
    expect(told).toContain(true)
    expect(told).not.toContain(false)
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
