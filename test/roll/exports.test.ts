import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pupil } from '../../src/model/pupil'
import { readRoll, readText } from '../../src/roll'
import type { RollReading, RollResult } from '../../src/roll/reading'
import { EXPORTS, type Export } from './exports'
import { workbookOf } from './workbook'

const today = new Date('2026-11-21')

function reading(result: RollResult): RollReading {
  if (!result.read) throw new Error(result.problem)
  return result
}

/** The pupils who are in every export, as far as a layout tells of them. */
function expected({ without = [] }: Export): Pupil[] {
  const told = (what: NonNullable<Export['without']>[number]): boolean => !without.includes(what)
  const one = (given: string, surname: string, more: Partial<Pupil>): Pupil => ({
    given,
    surname,
    preferred: more.preferred ?? '',
    year: told('year') ? (more.year ?? '') : '',
    group: told('group') ? (more.group ?? '') : '',
    photoConsent: told('photo') ? (more.photoConsent ?? null) : null,
    status: told('leaver') ? (more.status ?? 'current') : 'current',
  })
  return [
    one('Siân', 'O’Shea', { year: '4', group: '4B', photoConsent: true }),
    one('Christopher', 'Ashworth', { preferred: 'Kit', year: 'R', group: 'Acorn', photoConsent: false }),
    one('Anne-Marie', 'van der Berg', { year: '6', group: '6A' }),
    one('Ivy', 'Barker', { year: '6', group: '6A', photoConsent: true, status: 'leaver' }),
  ]
}

/** Capitals differ between layouts and mean nothing. */
const plain = (pupils: readonly Pupil[]): unknown => JSON.parse(JSON.stringify(pupils).toLowerCase())

describe('an export of', () => {
  it.each(EXPORTS)('$name gives the same pupils', (one) => {
    expect(plain(reading(readText(one.text, today)).pupils)).toEqual(plain(expected(one)))
  })

  it.each(EXPORTS.filter(({ text }) => text.includes('801200001')))(
    '$name keeps no number and no day',
    (one) => {
      const kept = JSON.stringify(reading(readText(one.text, today)).pupils)
      expect(kept).not.toMatch(/8012|20\d\d|\/|\d{2}-\d{2}/)
    },
  )

  const [first] = EXPORTS
  const text = first?.text ?? ''
  const utf16 = (mark: boolean): Uint8Array =>
    new Uint8Array(
      Uint16Array.from([...`${mark ? '\uFEFF' : ''}${text}`].map((one) => one.charCodeAt(0))).buffer,
    )
  /** ’ and â are where Windows-1252 has them. */
  const windows1252 = Uint8Array.from([...text].map((one) => (one === '’' ? 0x92 : one.charCodeAt(0))))

  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', windows1252],
    ['UTF-16 with a mark', utf16(true)],
    ['UTF-16 without one', utf16(false)],
  ])('any system is the same in %s', async (_, bytes) => {
    expect(reading(await readRoll(bytes, 'pupils.csv', { today })).pupils).toEqual(
      reading(readText(text, today)).pupils,
    )
  })

  it('leaves out a former pupil who is of age, and says so', () => {
    const { pupils, skipped, notes } = reading(readText(text, today))
    expect(pupils.map(({ given }) => given)).not.toContain('Grown')
    expect(skipped).toEqual([{ row: 9, reason: 'This former pupil is 18 or over, so nothing is kept.' }])
    expect(notes.join(' ')).toContain('One former pupil is 18 or over and left out.')
  })
})

describe('a former pupil', () => {
  const read = (born: string, left: string, year: string): string | undefined => {
    const csv = `Forename,Surname,DOB,Leaving Date,Year\nIvy,Barker,${born},${left},${year}\n`
    return reading(readText(csv, today)).pupils[0]?.status
  }

  it.each([
    ['turns 18 tomorrow', '22/11/2008', '18/07/2025', '11', 'leaver'],
    ['turned 18 today', '21/11/2008', '18/07/2025', '11', undefined],
    ['is 18, but hasn’t left', '21/11/2008', '', '13', 'current'],
    ['leaves next summer', '21/11/2008', '18/07/2027', '13', 'current'],
    ['of unknown age left Year 6 seven years ago', '', '18/07/2019', '6', 'leaver'],
    ['of unknown age left Year 6 nine years ago', '', '18/07/2017', '6', undefined],
    ['of unknown age and year left nine years ago', '', '18/07/2017', '', 'leaver'],
    ['of unknown age and year left seventeen years ago', '', '18/07/2009', '', undefined],
  ])('who %s', (_, born, left, year, status) => {
    expect(read(born, left, year)).toBe(status)
  })
})

describe('whatever the order', () => {
  const rows = (EXPORTS.find(({ name }) => name.startsWith('Bromcom'))?.text ?? '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
  const width = rows[0]?.length ?? 0
  const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width })
  const cased = fc.constantFrom<(heading: string) => string>(
    (heading) => heading,
    (heading) => heading.toUpperCase(),
    (heading) => heading.toLowerCase().replaceAll(' ', '_'),
    (heading) => heading.replaceAll(' ', ''),
    (heading) => `  ${heading} `,
  )
  const above = fc.array(fc.constantFrom('', 'Meadowbrook Primary School', 'Printed on 01/09/2026'), {
    maxLength: 4,
  })

  it('and case of the columns and whatever stands above, the pupils are the same', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(
        order,
        cased,
        above,
        fc.constantFrom(',', ';', '\t'),
        (columns, write, titles, separator) => {
          const table = rows.map((row, index) =>
            columns.map((at) => (index === 0 ? write(row[at] ?? '') : (row[at] ?? ''))).join(separator),
          )
          const { pupils } = reading(readText([...titles, ...table].join('\n'), today))
          expect(plain(pupils)).toEqual(plain(expected({ name: '', text: '' })))
        },
      ),
    )
  })

  it('in a spreadsheet they are the same too', async () => {
    const sheet = workbookOf([[['Meadowbrook Primary School']], [['Pupils'], [''], ...rows]])
    const { pupils } = reading(await readRoll(sheet, 'pupils.xlsx', { today }))
    expect(plain(pupils)).toEqual(plain(expected({ name: '', text: '' })))
  })
})

it('any text with tags in it never throws', { timeout: 30_000 }, () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td colspan=999999>',
      '</td>',
      '<Cell ss:Index="9e9">',
      '<td',
      '&amp',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const result = readText(`<table>${parts.join('')}`, today)
      expect(result.read || result.problem.length > 20).toBe(true)
    }),
  )
})
