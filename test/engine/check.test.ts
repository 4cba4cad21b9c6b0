import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../src/engine'
import { LEVELS, strongest } from '../../src/model/level'
import { findingsOf, knowledge, rules } from './demo'

/** Text as people and their keyboards make it, and as they never would. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Imogen Hartley',
    'Will’s',
    'May',
    'jack',
    '#TeamAshcombe',
    '@AshcombePrimary',
    'Ashcombe',
    'Year 4',
    ' ',
    '\n',
    '. ',
    '\u200B',
    '\u202E',
    '\uD83D',
    '\uDE00',
    '👩‍👧',
    'שלום',
    '07700 900123',
    'sh*t',
    'our head is useless',
    'O’R',
    '“',
    "'s",
    '***',
  ),
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  it('is checked without an error, and every place lies in the text and says what is there', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const { findings, level } = check({ text: draft }, knowledge)
        expect(level).toBe(strongest(findings.map((finding) => finding.level)))
        for (const { start, end, quote, fixes } of findings) {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(draft.length)
          expect(quote).toBe(draft.slice(start, end))
          for (const fix of fixes) {
            expect(fix.start).toBeGreaterThanOrEqual(0)
            expect(fix.end).toBeGreaterThanOrEqual(fix.start)
            expect(fix.end).toBeLessThanOrEqual(draft.length)
          }
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('gives the same verdict each time', () => {
    fc.assert(
      fc.property(text, (draft) => {
        expect(check({ text: draft }, knowledge)).toEqual(check({ text: draft }, knowledge))
      }),
      { numRuns: 50 },
    )
  })

  it('has a pupil’s full name found wherever it stands', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .filter((words) => !/[\p{L}\p{N}\p{M}'@#&*]/u.test(words))
    fc.assert(
      fc.property(around, around, (before, after) => {
        const draft = `${before} Imogen Hartley ${after}`
        const at = draft.indexOf('Imogen')
        const names = findingsOf(draft, knowledge, 'pupil-name')
        expect(names.some(({ start, end }) => start <= at && end >= at + 14)).toBe(true)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it.each([
    ['empty', ''],
    ['nothing but emoji', '😀👩‍👩‍👧‍👦🏳️‍🌈'],
    ['a lone surrogate', '\uD83D'],
    ['zero-width characters', '\u200B\u200C\u200D\uFEFF'],
    ['right-to-left', 'שלום עולם'],
  ])('may be %s', (_what, draft) => {
    expect(check({ text: draft }, knowledge)).toEqual({ level: 'none', findings: [] })
  })
})

describe('100,000 characters', () => {
  it.each([
    ['words in doubt', 'Will you '],
    ['names', 'Grace Best, '],
    ['masked words', 'T*ler B '],
    ['digits', '0'],
    ['one long word', 'a'],
    ['signs', '@'],
    ['a long hashtag', '#imogenhartley'],
    ['harsh words', 'our head is useless '],
    ['quotation marks', '"is '],
    ['dots', 'a.'],
  ])(
    'of %s are checked whole, up to the last words',
    (_what, unit) => {
      const last = ' Imogen Hartley'
      const draft = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000 - last.length) + last
      expect(check({ text: draft }, knowledge).findings.at(-1)?.quote).toBe('Imogen Hartley')
    },
    30_000,
  )
})

describe('without a school and a roll', () => {
  it('the engine checks what it can', () => {
    const bare = compileKnowledge({ rules, school: null, roll: [] })
    const { findings } = check({ text: 'Imogen Hartley of Ashcombe, ring me on 07700 900123' }, bare)
    expect(findings.map(({ category }) => category)).toEqual(['personal-details'])
  })
})

describe('a verdict', () => {
  it('has its findings in the order of the draft', () => {
    const { findings } = check({ text: 'Ashcombe’s own Imogen Hartley! #TeamAshcombe' }, knowledge)
    expect(findings.map(({ rule }) => rule)).toEqual(['school-name', 'pupil-certain', 'school-tag'])
  })

  it('names no level that the schema doesn’t know', () => {
    const { findings } = check({ text: 'Imogen Hartley', attachments: [{ kind: 'image' }] }, knowledge)
    expect(findings.every(({ level }) => LEVELS.includes(level))).toBe(true)
    expect(findings.map(({ category }) => category)).toContain('image')
  })
})

describe('a fix', () => {
  const fixed = (draft: string): string[] =>
    findingsOf(draft, knowledge, 'pupil-name').flatMap(({ fixes }) =>
      fixes.map((fix) => `${draft.slice(0, fix.start)}${fix.replacement}${draft.slice(fix.end)}`),
    )

  it('keeps the sentence whole', () => {
    expect(fixed('So proud of Imogen Hartley today!')).toEqual([
      'So proud of a pupil today!',
      'So proud of one of our Year 4s today!',
      'So proud of today!',
    ])
  })

  it('keeps the possessive', () => {
    expect(fixed('I love Imogen Hartley’s castle')[0]).toBe('I love a pupil’s castle')
  })

  it('writes a missing apostrophe', () => {
    expect(fixed('This is imogens castle from Year 4')[0]).toBe('This is a pupil’s castle from Year 4')
  })

  it('only takes a hashtag out', () => {
    expect(fixed('What a castle #ImogenHartley')).toEqual(['What a castle'])
  })

  it('begins a sentence with a capital', () => {
    expect(fixed('Imogen Hartley built a castle')[0]).toBe('A pupil built a castle')
  })
})
