import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/engine'
import { findingsOf, knowledgeOf, namesIn } from '../demo'

/** Forms in which people write a name, each for a pupil of a list that no other test has. */

const pupils = knowledgeOf(
  'Oliver Thackeray',
  'Elizabeth Quill',
  'Caitlin Roper',
  'Mohammed Zaman',
  'Beth Lomax',
  'Sean OBrien',
  'Ruth McDonald',
  'Wei Li',
)

describe('a full name is found', () => {
  it.each([
    ['by a short form', 'Olly Thackeray sang', 'Olly Thackeray'],
    ['by another short form', 'Lizzie Quill sang', 'Lizzie Quill'],
    ['by the long form of what is on the list', 'Elizabeth Lomax sang', 'Elizabeth Lomax'],
    ['in another spelling', 'Kaitlyn Roper sang', 'Kaitlyn Roper'],
    ['short for another spelling', 'Mo Zaman sang', 'Mo Zaman'],
    ['with a letter left out', 'Olver Thackeray sang', 'Olver Thackeray'],
    ['with two letters swapped in the surname', 'Oliver Thackeary sang', 'Oliver Thackeary'],
    ['with a wrong first letter', 'Pliver Thackeray sang', 'Pliver Thackeray'],
    ['drawn out', 'Oliverrrr Thackeray sang', 'Oliverrrr Thackeray'],
    ['letter by letter', 'O l i v e r T h a c k e r a y sang', 'O l i v e r T h a c k e r a y'],
    ['with full stops', 'O.l.i.v.e.r Thackeray sang', 'O.l.i.v.e.r Thackeray'],
    ['with many stars', 'O****r Thackeray sang', 'O****r Thackeray'],
    ['with Cyrillic letters', 'Оlіvеr Thасkеrау sang', 'Оlіvеr Thасkеrау'],
    ['in white letters on black', '🅾🅻🅸🆅🅴🆁 Thackeray sang', '🅾🅻🅸🆅🅴🆁 Thackeray'],
    ['with emoji for spaces', 'Oliver🌟Thackeray sang', 'Oliver🌟Thackeray'],
    ['with a middle name', 'Oliver James Thackeray sang', 'Oliver James Thackeray'],
    ['with a middle initial', 'Oliver J. Thackeray sang', 'Oliver J. Thackeray'],
    ['with the apostrophe that the list lacks', 'Sean O’Brien sang', 'Sean O’Brien'],
    ['with Mac for Mc', 'Ruth MacDonald sang', 'Ruth MacDonald'],
    ['with the family name first', 'Li Wei sang', 'Li Wei'],
    ['in a tag of praise', '#goodluckoliverthackeray', '#goodluckoliverthackeray'],
    ['in an e-mail address', 'ask oliver.thackeray@school.example', 'oliver.thackeray@school.example'],
    [
      'in a link',
      'https://x.example/oliver-thackeray-wins.html',
      'https://x.example/oliver-thackeray-wins.html',
    ],
    ['in a query', 'https://x.example/?of=oliver+thackeray', 'https://x.example/?of=oliver+thackeray'],
  ])('%s', (_how, text, quote) => {
    expect(namesIn(text, pupils)).toEqual([`${quote}: stop`])
  })

  it.each(['oliver_thackeray_Y4.jpg', 'Certificate OliverThackeray.pdf', 'thackeray, oliver (2).png'])(
    'in the name of the file %s',
    (name) => {
      const draft = { text: 'What a day!', attachments: [{ kind: 'image' as const, name }] }
      const [finding] = findingsOf(draft, pupils, 'pupil-name')
      expect(finding).toMatchObject({ level: 'stop', start: 0, end: 0, quote: '' })
    },
  )
})

describe('nobody is found', () => {
  it.each([
    ['in a word that holds a short name', '#elizabethan #bethlehem'],
    ['in an account with another surname', '@OliverHardcastle'],
    ['in a word that is one letter from a name', 'The ruler broke'],
    ['in the name of a picture from a phone', 'IMG_20260412_101533'],
  ])('%s', (_how, text) => {
    expect(namesIn(text, pupils)).toEqual([])
  })
})

const given = fc.constantFrom('Oliver', 'Elizabeth', 'Caitlin', 'Mohammed')
const surnames: Record<string, string> = {
  Oliver: 'Thackeray',
  Elizabeth: 'Quill',
  Caitlin: 'Roper',
  Mohammed: 'Zaman',
}
const swapped = (name: string, at: number): string =>
  name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
const disguises: readonly ((name: string, at: number) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => [...name].join(' '),
  (name) => [...name].join('.'),
  (name) => [...name].join('⭐'),
  (name) => name + name.slice(-1).repeat(3),
  (name, at) => `${name.slice(0, at)}*${name.slice(at + 1)}`,
  (name, at) => `${name.slice(0, at)}\u200B${name.slice(at)}`,
  (name, at) => `${name.slice(0, at)}\u00AD${name.slice(at)}`,
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => swapped(name, at),
]

describe('any disguise of a given name', () => {
  it('beside its surname is found where it stands', () => {
    fc.assert(
      fc.property(
        given,
        fc.constantFrom(...disguises),
        fc.integer({ min: 1, max: 4 }),
        (name, disguise, at) => {
          const written = `${disguise(name, at)} ${surnames[name]}`
          const text = `Then ${written} came in`
          const [finding] = findingsOf(text, pupils, 'pupil-name')
          expect(finding?.quote).toBe(written)
          expect(text.slice(finding?.start, finding?.end)).toBe(written)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('any text', () => {
  it('is read without an error, and every finding quotes it', () => {
    const piece = fc.constantFrom(
      'Olly',
      'O',
      '*',
      '.',
      '@',
      '#',
      '/',
      'https://x.example/',
      '%',
      '⭐',
      '-',
      ' ',
      'é',
      'А',
    )
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 })
    fc.assert(
      fc.property(text, (parts) => {
        const draft = parts.join('')
        const attachments = [{ kind: 'file' as const, name: draft }]
        for (const { start, end, quote } of check({ text: draft, attachments }, pupils).findings)
          expect(draft.slice(start, end)).toBe(quote)
      }),
      { numRuns: 60 },
    )
  }, 20_000)
})
