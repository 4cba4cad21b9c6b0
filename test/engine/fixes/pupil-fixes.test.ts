import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge, type Knowledge } from '../../../src/engine'
import type { Fix } from '../../../src/model/verdict'
import { findingsOf, pupil, rules, school } from '../demo'

const ROLL = [
  pupil('Ellie Hargreaves', { year: '4', group: '4B' }),
  pupil('Noah Bennett', { year: '4', group: '4B' }),
  pupil('Ava Lindqvist', { year: '4', group: '4B' }),
  pupil('Priya Raman', { year: 'R', group: 'Acorn' }),
  pupil('Aoife Doyle'),
  pupil('James Okoro', { year: '6' }),
]
const knowledge: Knowledge = compileKnowledge({ rules, school, roll: ROLL })

const applied = (draft: string, { start, end, replacement }: Fix): string =>
  draft.slice(0, start) + replacement + draft.slice(end)

const fixesIn = (draft: string): readonly Fix[] =>
  findingsOf(draft, knowledge, 'pupil-name').flatMap(({ fixes }) => fixes)

/** The draft with the best fix of its first name applied. */
function best(draft: string): string {
  const [fix] = fixesIn(draft)
  if (fix === undefined) throw new Error(`There is nothing to fix in “${draft}”.`)
  return applied(draft, fix)
}

/** All that is offered for the first name. */
function offers(draft: string): string[] {
  const [first] = findingsOf(draft, knowledge, 'pupil-name')
  return (first?.fixes ?? []).map((fix) => applied(draft, fix))
}

describe('the words for a pupil', () => {
  it.each([
    ['We all loved Ellie Hargreaves today.', 'We all loved a pupil today.'],
    ['Ellie Hargreaves read to us.', 'A pupil read to us.'],
    ['What a day! Ellie Hargreaves won.', 'What a day! A pupil won.'],
    ['What a day\nEllie Hargreaves won.', 'What a day\nA pupil won.'],
    ['ellie hargreaves won the class prize', 'a pupil won the class prize'],
    ['WE LOVE ELLIE HARGREAVES TODAY', 'WE LOVE A PUPIL TODAY'],
    ['We love ELLIE HARGREAVES today', 'We love a pupil today'],
    ['Lunch with Sam and Ellie Hargreaves.', 'Lunch with Sam and a pupil.'],
    ['🎉 Ellie Hargreaves won', '🎉 A pupil won'],
  ])('fit “%s”', (draft, expected) => {
    expect(best(draft)).toBe(expected)
  })

  it.each([
    ['We saw Ellie Hargreaves’s castle.', 'We saw a pupil’s castle.'],
    ["We saw Ellie Hargreaves's castle.", "We saw a pupil's castle."],
    ['Aoifes mum came to our class assembly.', 'A pupil’s mum came to our class assembly.'],
    ['We saw Ellie Hargreaves’ castle.', 'We saw a pupil’s castle.'],
    ['Nobody knew that Ellie Hargreaves’ll sing.', 'Nobody knew that a pupil’ll sing.'],
  ])('keep what is whose in “%s”', (draft, expected) => {
    expect(best(draft)).toBe(expected)
  })

  it.each([
    ['So glad that my Ellie Hargreaves won.', 'So glad that a pupil won.'],
    ['We love our little Ellie Hargreaves.', 'We love a pupil.'],
    ['My lovely Ellie Hargreaves won.', 'A pupil won.'],
    ['Thinking of poor Ellie Hargreaves today.', 'Thinking of a poor pupil today.'],
    ['What about our amazing Ellie Hargreaves today.', 'What about an amazing pupil today.'],
    ['The day was amazing Ellie Hargreaves won.', 'The day was amazing a pupil won.'],
    ['A note from Master Ellie Hargreaves.', 'A note from a pupil.'],
  ])('take what stands before the name with them in “%s”', (draft, expected) => {
    expect(best(draft)).toBe(expected)
  })

  it.each([
    ['Well done Ellie Hargreaves for reading.', 'Well done to a pupil for reading.'],
    ['Thank you Ellie Hargreaves’s mum!', 'Thank you to a pupil’s mum!'],
    ['Happy birthday to Ellie Hargreaves today.', 'Happy birthday to a pupil today.'],
  ])('are thanked as English has it in “%s”', (draft, expected) => {
    expect(best(draft)).toBe(expected)
  })

  it('say the year where the list does and the draft doesn’t', () => {
    expect(offers('We loved Ellie Hargreaves today.')[1]).toBe('We loved one of our Year 4s today.')
    expect(offers('We loved Priya Raman today.')[1]).toBe('We loved one of our Reception children today.')
    expect(offers('Year 4 loved Ellie Hargreaves today.').join()).not.toContain('Year 4s')
    expect(offers('4B loved Ellie Hargreaves today.').join()).not.toContain('Year 4s')
    expect(offers('We loved Aoife Doyle today.').join()).not.toContain('Year')
  })

  it('keep the full stop of a sentence and take that of an initial', () => {
    expect(best('We loved Ellie H. in the choir.')).toBe('We loved a pupil in the choir.')
    expect(best('In the choir we loved Ellie H.')).toBe('In the choir we loved a pupil.')
  })
})

describe('the words for several pupils', () => {
  it.each([
    ['Had the Bennetts’ dad in my classroom again.', 'Had a family’s dad in my classroom again.'],
    ['The Bennett twins led assembly at school.', 'Some of our pupils led assembly at school.'],
  ])('speak of a family in “%s”', (draft, expected) => {
    expect(best(draft)).toBe(expected)
  })

  it.each([
    [
      'Our class assembly was led by Noah Bennett, Ava Lindqvist & Priya Raman.',
      'Our class assembly was led by some of our pupils.',
    ],
    ['Noah Bennett and Ava Lindqvist won.', 'Some of our pupils won.'],
    ['We saw Noah Bennett and Ava Lindqvist’s castle.', 'We saw some of our pupils’ castle.'],
    ['Thanks Noah Bennett, Ava Lindqvist and Priya Raman!', 'Thanks to some of our pupils!'],
  ])('take the whole list in “%s”', (draft, expected) => {
    const findings = findingsOf(draft, knowledge, 'pupil-name')
    expect(findings.length).toBeGreaterThan(1)
    for (const { fixes } of findings) expect(fixes[0] && applied(draft, fixes[0])).toBe(expected)
  })

  it('leave other people out of it', () => {
    expect(best('Lunch with Ellie Hargreaves and Miss Venn.')).toBe('Lunch with a pupil and Miss Venn.')
  })

  it('say the year that all of them are in', () => {
    expect(offers('We loved Noah Bennett and Ava Lindqvist.')).toContain('We loved some of our Year 4s.')
    expect(offers('We loved Noah Bennett and Priya Raman.').join()).not.toContain('Year')
  })
})

describe('taking a name out', () => {
  it.each([
    ['Well done, Ellie Hargreaves!', 'Well done!'],
    ['Well done Ellie Hargreaves!', 'Well done!'],
    ['You were brilliant today, Ellie Hargreaves.', 'You were brilliant today.'],
    ['Ellie Hargreaves, you were brilliant.', 'You were brilliant.'],
    ['The prize goes to my pupil Ellie Hargreaves today.', 'The prize goes to my pupil today.'],
  ])('comes first where the sentence needs none: “%s”', (draft, expected) => {
    expect(best(draft)).toBe(expected)
  })

  it('is all that is done with hashtags and accounts', () => {
    expect(offers('What a castle #EllieHargreaves')).toEqual(['What a castle'])
    expect(offers('What a castle #EllieHargreaves!')).toEqual(['What a castle!'])
    expect(offers('#EllieHargreaves what a castle')).toEqual(['what a castle'])
    expect(offers('Ask @ellie_hargreaves about it')).toEqual(['Ask about it'])
  })

  it('is not offered where the sentence would miss it', () => {
    expect(offers('Ellie Hargreaves got star of the week.').join('|')).not.toMatch(/(?:^|\|)got/i)
    expect(offers('The Bennetts came to our school fair.')).toEqual(['A family came to our school fair.'])
    expect(offers('We love our little Ellie Hargreaves.')).toContain('We love.')
  })

  it('takes brackets and spaces along', () => {
    expect(offers('The winner (Ellie Hargreaves) was glad.')).toContain('The winner was glad.')
    expect(offers('We saw Ellie Hargreaves win.')).toContain('We saw win.')
  })
})

describe('one name in several places', () => {
  const draft = 'Ellie Hargreaves read.\nWe love Ellie Hargreaves!'

  it('has a fix for all of them at once, and one for each', () => {
    const [first, second] = findingsOf(draft, knowledge, 'pupil-name')
    expect(first?.fixes[0] && applied(draft, first.fixes[0])).toBe('A pupil read.\nWe love Ellie Hargreaves!')
    expect(second?.fixes[0] && applied(draft, second.fixes[0])).toBe(
      'Ellie Hargreaves read.\nWe love a pupil!',
    )
    const all = first?.fixes[1]
    expect(all?.label).toBe('Change all 2 to “a pupil”')
    expect(all && applied(draft, all)).toBe('A pupil read.\nWe love a pupil!')
  })

  it('tells the places that it changes', () => {
    const all = findingsOf(draft, knowledge, 'pupil-name')[0]?.fixes[1]
    expect(all?.parts?.map(({ start, end }) => draft.slice(start, end))).toEqual([
      'Ellie Hargreaves',
      'Ellie Hargreaves',
    ])
  })
})

describe('any fix', () => {
  const NAMES = [
    'Ellie Hargreaves',
    'Noah Bennett',
    'Ava Lindqvist',
    'Priya Raman',
    '#AvaLindqvist',
    '@noah.bennett',
  ]
  const words = fc.constantFrom(
    'my',
    'well done',
    'Year 4',
    'Our',
    'read',
    '’s',
    ', ',
    ' and ',
    '. ',
    '\n',
    '🎉',
    '(',
    ')',
  )
  const drafts = fc
    .array(fc.oneof(fc.constantFrom(...NAMES), words, fc.string({ unit: 'grapheme', maxLength: 6 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(' '))

  it('stays within what it says it changes, and is never empty', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { start, end, replacement, label, parts = [] } of fixesIn(draft)) {
          expect(0 <= start && start < end && end <= draft.length).toBe(true)
          expect(label).not.toBe('')
          const pieces = parts.map(
            (part, at) => draft.slice(parts[at - 1]?.end ?? start, part.start) + part.replacement,
          )
          if (parts.length > 0) expect(pieces.join('')).toBe(replacement)
        }
      }),
    )
  })

  it('leaves nothing to be found where the name was', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const found = findingsOf(draft, knowledge, 'pupil-name')
        for (const { fixes } of found) {
          for (const fix of fixes) {
            const after = check({ text: applied(draft, fix) }, knowledge).findings
            expect(after.filter(({ category }) => category === 'pupil-name').length).toBeLessThan(
              found.length,
            )
          }
        }
      }),
    )
  })

  it('comes with at most two others', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { fixes } of findingsOf(draft, knowledge, 'pupil-name'))
          expect(fixes.length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('takes time that grows with the draft alone', () => {
    const time = (count: number): number => {
      const draft = `Well done ${'Ellie Hargreaves, Noah Bennett and '.repeat(count)} our class.`
      const start = performance.now()
      expect(findingsOf(draft, knowledge, 'pupil-name').length).toBeGreaterThan(count)
      return performance.now() - start
    }
    time(100)
    expect(time(1600)).toBeLessThan(40 * Math.max(time(200), 5))
  })
})
