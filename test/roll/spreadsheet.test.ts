import { describe, expect, it } from 'vitest'
import { readRoll } from '../../src/roll'
import { workbookOf } from './workbook'

async function read(sheets: Parameters<typeof workbookOf>[0]) {
  return readRoll(workbookOf(sheets), 'pupils.xlsx', { today: new Date('2026-11-21') })
}

describe('a spreadsheet', () => {
  it('is read with its numbers, ticks and odd letters', async () => {
    const result = await read([
      [
        ['Forename', 'Surname', 'Year', 'Class', 'Photo Consent'],
        ['Siân', "O'Shea & Son", 4, '4B', true],
        ['Mo', 'Farrow', 5, '5A', false],
      ],
    ])
    expect(result).toMatchObject({
      read: true,
      pupils: [
        { given: 'Siân', surname: "O'Shea & Son", year: '4', group: '4B', photoConsent: true },
        { given: 'Mo', surname: 'Farrow', year: '5', group: '5A', photoConsent: false },
      ],
      skipped: [],
    })
  })

  it('takes Excel’s days for leaving dates', async () => {
    const result = await read([
      [
        ['Forename', 'Surname', 'Leaving Date'],
        ['Kit', 'Ashworth', 45535],
        ['Mo', 'Farrow', ''],
      ],
    ])
    expect(result).toMatchObject({ pupils: [{ status: 'leaver' }, { status: 'current' }] })
  })

  it('names the rows it leaves out as Excel counts them, blank rows included', async () => {
    const result = await read([[['Forename', 'Surname'], [''], ['Kit', 'Ashworth'], [''], ['Total: 1', '']]])
    expect(result).toMatchObject({ pupils: [{ given: 'Kit' }], skipped: [{ row: 5 }] })
  })

  const pupils = [
    ['Forename', 'Surname'],
    ['Mo', 'Farrow'],
  ]

  it.each<[string, Parameters<typeof workbookOf>[0]]>([
    ['after an empty one', [[], pupils]],
    ['after a cover page', [[['Meadowbrook Academy'], ['Printed on 1 September']], pupils]],
    [
      'after a list of rooms',
      [[['Room', 'Seats'], ...Array.from({ length: 40 }, (_, at) => [`Room ${at}`, 30])], pupils],
    ],
    ['before notes', [pupils, [['Remember to print this']]]],
    [
      'first of two alike',
      [
        pupils,
        [
          ['Forename', 'Surname'],
          ['Ada', 'Obi'],
        ],
      ],
    ],
  ])('is the sheet that has the pupils, such as one %s', async (_, sheets) => {
    expect(await read(sheets)).toMatchObject({ pupils: [{ given: 'Mo' }] })
  })

  it('with nothing on any sheet says so', async () => {
    expect(await read([[], []])).toMatchObject({
      read: false,
      problem: expect.stringMatching(/^pupils\.xlsx: There is nothing in it/),
    })
  })

  it('without a column of names says which headings there are', async () => {
    const result = await read([
      [
        ['Class', 'Year'],
        ['4B', 4],
      ],
    ])
    expect(result).toMatchObject({ read: false, row: 1, problem: expect.stringContaining('Class, Year') })
  })

  it('of 20,000 pupils is read whole', async () => {
    const letter = (number: number): string => String.fromCharCode(97 + (number % 26))
    const name = (number: number): string => `K${letter(number)}${letter(number / 26)}${letter(number / 676)}`
    const rows = Array.from({ length: 20_000 }, (_, index) => [name(index), `Ash${name(index * 7)}`, 4])
    const result = await read([[['Forename', 'Surname', 'Year'], ...rows]])
    if (!result.read) throw new Error(result.problem)
    expect(result.pupils.length + result.skipped.length).toBe(20_000)
    expect(result.pupils.length).toBeGreaterThan(17_000)
  }, 20_000)
})
