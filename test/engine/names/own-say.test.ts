import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  check,
  compileKnowledge,
  type DraftInput,
  isFullName,
  type Knowledge,
  withSettings,
} from '../../../src/engine'
import { type Settings, SettingsSchema } from '../../../src/model/settings'
import { findingsOf, namesIn, pupil, rules, school } from '../demo'

const settings = (say: Partial<Settings>): Settings => ({ ...parse(SettingsSchema, {}), ...say })
const notPupils = (...phrases: readonly string[]): Settings =>
  settings({ notPupils: phrases.map((phrase) => ({ phrase, addedAt: 0 })) })

function knowing(say: Settings, ...names: readonly string[]): Knowledge {
  return compileKnowledge({ rules, school, roll: names.map((name) => pupil(name)), settings: say })
}

const here = (text: string, ...phrases: readonly string[]) => ({ text, notPupils: [...phrases] })

describe('“this isn’t a pupil”', () => {
  const nothing = knowing(notPupils(), 'Jack Hargreaves', 'Will Young', 'Zoë Marsh')

  it.each([
    'Jack made Year 5 laugh in assembly.',
    'JACK made Year 5 laugh in assembly.',
    'jack made Year 5 laugh in assembly.',
    'Jack’s story made Year 5 laugh in assembly.',
    'In assembly, Year 5 laughed with Jack',
  ])('silences that name however it is written: %s', (text) => {
    expect(namesIn(text, nothing)).toHaveLength(1)
    expect(namesIn(here(text, 'Jack'), nothing)).toEqual([])
    expect(namesIn(text, knowing(notPupils('jack'), 'Jack Hargreaves'))).toEqual([])
  })

  it.each([
    ['Jack Hargreaves made Year 5 laugh.', 'Jack Hargreaves'],
    ['Hargreaves, Jack made Year 5 laugh.', 'Hargreaves, Jack'],
    ['#JackHargreaves made Year 5 laugh.', '#JackHargreaves'],
    ['Jack H made Year 5 laugh.', 'Jack H'],
  ])('never silences a fuller name: %s', (text, quote) => {
    const found = findingsOf(here(text, 'Jack'), nothing, 'pupil-name')
    expect(found.map((finding) => finding.quote)).toContain(quote)
  })

  it('silences a full name alone where that was said', () => {
    expect(namesIn(here('Will Young sang for Year 5.', 'will young'), nothing)).toEqual([])
    expect(namesIn(here('In Year 5 Will sang, and then Will Young.', 'Will Young'), nothing)).toHaveLength(1)
  })

  it('leaves every other name as it was', () => {
    const text = 'Jack and Zoë from Year 5 read in assembly.'
    const told = (draft: DraftInput) =>
      findingsOf(draft, nothing, 'pupil-name').map(({ quote, level, reasons }) => ({ quote, level, reasons }))
    expect(told(here(text, 'Jack'))).toEqual(told({ text }).filter(({ quote }) => quote === 'Zoë'))
  })

  it('says of each finding what it would silence, and whether that is a full name', () => {
    const text = 'ZOE MARSH read Jack’s story to Year 5.'
    expect(findingsOf(text, nothing, 'pupil-name').map((finding) => finding.pupil)).toEqual([
      { phrase: 'ZOE MARSH', full: true },
      { phrase: 'Jack', full: false },
    ])
  })

  it('takes effect without anything being compiled anew', () => {
    const text = 'Jack made Year 5 laugh.'
    expect(namesIn(text, withSettings(nothing, notPupils('Jack')))).toEqual([])
    expect(
      namesIn(text, withSettings(knowing(notPupils('Jack'), 'Jack Hargreaves'), notPupils())),
    ).toHaveLength(1)
  })

  it.each([
    ['Will Young', true],
    ['will young', true],
    ['Young, Will', true],
    ['our Will Young’s', true],
    ['Will', false],
    ['Young', false],
    ['Will Jackson', false],
    ['', false],
  ])('asks twice for full names only: “%s”', (phrase, full) => {
    expect(isFullName(phrase, nothing)).toBe(full)
  })
})

describe('a phrase, whatever it is', () => {
  const of = knowing(notPupils(), 'Jack Hargreaves', 'Amina Yusuf', 'Will Young')
  const word = fc.constantFrom(
    'Jack',
    'Hargreaves',
    'Amina',
    'Yusuf',
    'Will',
    'Young',
    'and',
    'read',
    'in',
    'Year',
    '5',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  const phrase = fc.oneof(
    word,
    fc.string({ maxLength: 12 }),
    fc.tuple(word, word).map((two) => two.join(' ')),
  )

  it('silences nothing but findings of just these words', () => {
    fc.assert(
      fc.property(text, phrase, (draft, said) => {
        const kept = findingsOf(here(draft, said), of, 'pupil-name')
        for (const finding of findingsOf(draft, of, 'pupil-name')) {
          const isGone = !kept.some(({ start, end }) => start === finding.start && end === finding.end)
          if (isGone) expect(said.toLowerCase()).toContain(finding.pupil?.phrase.toLowerCase() ?? 'no name')
        }
      }),
    )
  })

  it('that a finding names silences that finding, and brings out no other', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const before = findingsOf(draft, of, 'pupil-name')
        for (const { pupil: said, start, end } of before) {
          const after = findingsOf(here(draft, said?.phrase ?? ''), of, 'pupil-name')
          expect(after.some((finding) => finding.start < end && start < finding.end)).toBe(false)
          expect(after.length).toBeLessThan(before.length)
        }
      }),
    )
  })
})

describe('one’s own children', () => {
  const own = settings({ ownChildren: [{ given: 'Oliver', surname: 'Marsh' }] })
  const of = knowing(own, 'Oliver Marsh', 'Oliver Bennett', 'Zoë Marsh')

  it.each([
    'Oliver from Year 5 read in assembly.',
    'Oliver Marsh from Year 5 read in assembly.',
    'Marsh, Oliver: a star of Year 5 in assembly!',
    'Oliver M from Year 5 read in assembly.',
    '#OliverMarsh of Year 5 read in assembly.',
  ])('are possible pupils at most: %s', (text) => {
    const [finding, ...others] = findingsOf(text, of, 'pupil-name')
    expect(others).toEqual([])
    expect(finding?.level).toBe('remind')
    expect(finding?.reasons[0]).toBe('a name of your own children')
  })

  it.each(['Oliver Bennett from Year 5 read in assembly.', 'Zoë Marsh from Year 5 read in assembly.'])(
    'are nobody else’s: %s',
    (text) => {
      expect(findingsOf(text, of, 'pupil-name').map(({ level }) => level)).toEqual(['stop'])
    },
  )

  it('need no surname', () => {
    const given = knowing(settings({ ownChildren: [{ given: 'Jack', surname: '' }] }), 'Jack Hargreaves')
    expect(namesIn('Jack from Year 5 sang.', given)).toEqual(['Jack: remind'])
    expect(namesIn('Jack Hargreaves from Year 5 sang.', given)).toEqual(['Jack Hargreaves: stop'])
  })

  it('are no pupil of whom a circumstance is told, nor one for a picture to show', () => {
    const text = 'Oliver Marsh was excluded again'
    const attachments = [{ kind: 'image' as const }]
    const stranger = check({ text: text.replace('Oliver Marsh', 'Somebody'), attachments }, of)
    const mine = check({ text, attachments }, of)
    const theirs = check({ text: text.replace('Marsh', 'Bennett'), attachments }, of)
    expect(theirs.level).toBe('stop')
    expect(mine.findings.filter(({ category }) => category !== 'pupil-name')).toEqual(
      stranger.findings.filter(({ category }) => category !== 'pupil-name'),
    )
  })
})

describe('a name that is no pupil', () => {
  const of = knowing(notPupils(), 'Jack Hargreaves', 'Zoë Marsh')

  it('is nobody of whom anything else is told', () => {
    const text = 'Jack from Year 5 was excluded again'
    const before = check({ text }, of).findings
    const after = check(here(text, 'Jack'), of).findings
    expect(before.some(({ quote }) => quote === 'Jack')).toBe(true)
    expect(after.some(({ quote }) => quote.includes('Jack') && quote !== text)).toBe(false)
  })

  it.each([
    'J.a.c.k from Year 5 sang',
    'J4ck Hargreaves sang',
    '#jackhargreaves sang',
    'JackHargreaves sang in Year 5',
  ])('is silenced by the very words its finding gives: %s', (text) => {
    const [found] = findingsOf(text, of, 'pupil-name')
    expect(findingsOf(here(text, found?.pupil?.phrase ?? ''), of, 'pupil-name')).toEqual([])
  })
})
