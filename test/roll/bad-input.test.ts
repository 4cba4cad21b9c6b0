import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPasted, readRoll } from '../../src/roll'
import type { RollReading, RollResult } from '../../src/roll/reading'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function reading(result: RollResult): RollReading {
  if (!result.read) throw new Error(result.problem)
  return result
}

function problem(result: RollResult) {
  if (result.read) throw new Error(`It was read: ${result.pupils.length} pupils.`)
  return result
}

const readCsv = async (text: string): Promise<RollReading> =>
  reading(await readRoll(utf8(text), 'pupils.csv'))

const namesOf = ({ pupils }: RollReading): string[] =>
  pupils.map(({ given, surname }) => `${given} ${surname}`.trim())

describe('a list of any length', () => {
  it('with headings and nobody below them is read, with a note', async () => {
    const { pupils, notes } = await readCsv('Forename,Surname\r\n')
    expect(pupils).toEqual([])
    expect(notes).toEqual(['There are headings, but no pupils below them.'])
  })

  it('with one pupil is read', async () => {
    expect(namesOf(await readCsv('Forename,Surname\r\nKit,Ashworth\r\n'))).toEqual(['Kit Ashworth'])
  })

  it('with 20,000 pupils is read, all of them', async () => {
    const letters = (number: number): string =>
      number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit] ?? '')
    const rows = Array.from({ length: 20_000 }, (_, index) => `Kit${letters(index)},Ashworth,Year 4,4B`)
    const { pupils, skipped } = await readCsv(`Forename,Surname,Year,Class\n${rows.join('\n')}`)
    expect(pupils).toHaveLength(20_000)
    expect(skipped).toEqual([])
  })

  it('that has more rows than any trust has pupils is refused, with the row', async () => {
    const text = `Forename,Surname\n${'Kit,Ashworth\n'.repeat(100_001)}`
    expect(problem(await readRoll(utf8(text), 'pupils.csv'))).toMatchObject({
      row: 100_002,
      problem: expect.stringContaining('larger than any pupil list'),
    })
  })
})

describe('a row that is no pupil of its own', () => {
  it.each([
    ['the same pupil again', 'Kit,Ashworth', 'This is the same pupil as in row 2, taken once.'],
    ['the same pupil in capitals', 'KIT,ASHWORTH', 'This is the same pupil as in row 2, taken once.'],
    ['no name', ',', null],
    ['only blanks where the names are', '-,n/a', null],
    ['a line of totals', 'Total: 30,', 'it is a line of totals'],
    ['an e-mail address', 'kit@school.example,', 'it looks like an e-mail address'],
    ['figures', '1234,5678', 'it has figures in it'],
    ['a formula', '=A1,', 'it is a formula'],
    ['the title of a class', 'Class: Acorn,', 'the title of a part'],
    ['the headings again, on another page', 'Forename,Surname', 'These are the headings again'],
    ['a page of text', `${'word '.repeat(40)},`, 'it is too long for a name'],
  ])('because it is %s is named with its row and why', async (_, row, reason) => {
    const { pupils, skipped } = await readCsv(`Forename,Surname\nKit,Ashworth\n${row}\nMo,Farrow\n`)
    expect(pupils.map(({ given }) => given)).toEqual(['Kit', 'Mo'])
    if (reason === null) expect(skipped.every((one) => one.row === 3)).toBe(true)
    else expect(skipped).toEqual([{ row: 3, reason: expect.stringContaining(reason) }])
  })

  it('because it has a class’s name and nothing else is named too', async () => {
    const { pupils, skipped } = await readCsv('Surname,Forename,Year\nAcorn,,\nAshworth,Kit,4\n,Mo,4\n')
    expect(pupils.map(({ given }) => given)).toEqual(['Kit', 'Mo'])
    expect(skipped).toEqual([{ row: 2, reason: expect.stringContaining('taken for a title') }])
  })

  it('doesn’t swallow two pupils of one name in different classes', async () => {
    const { pupils } = await readCsv('Forename,Surname,Class\nKit,Ashworth,4B\nKit,Ashworth,6A\n')
    expect(pupils).toHaveLength(2)
  })
})

describe('headings', () => {
  it('that are missing are guessed from the cells, with a note that says so', async () => {
    const result = await readCsv('Kit,Ashworth,Year 4\nMo,Farrow,Year 5\nAda,Obi,Year 6\n')
    expect(namesOf(result)).toEqual(['Kit Ashworth', 'Mo Farrow', 'Ada Obi'])
    expect(result.notes.join(' ')).toContain('no headings')
  })

  it('that are missing don’t hide which of two columns has the surnames', async () => {
    const result = await readCsv('Smith,Jack,4B\nHall,Oliver,4C\nIqbal,Aisha,4C\n')
    expect(namesOf(result)).toEqual(['Jack Smith', 'Oliver Hall', 'Aisha Iqbal'])
  })

  it('that we don’t know are said to be unknown', async () => {
    const { notes } = await readCsv('Prénom;Nom;Classe\nKit;Ash;4B\nMo;Hall;4B\n')
    expect(notes).toEqual([
      'We don’t know these headings, so we took column 1 for the first name, column 2 for the surname and column 3 for the class. Please look whether that is right.',
    ])
  })

  it('none of which is for names are named, with their row and what to do', async () => {
    expect(problem(await readRoll(utf8('Class,Year\n4B,4\n'), 'pupils.csv'))).toMatchObject({
      row: 1,
      problem: expect.stringMatching(/^pupils\.csv: Row 1 has the headings Class, Year.*headed “Forename”/),
    })
  })

  it('with surnames alone are named, with row and column', async () => {
    expect(problem(await readRoll(utf8('Year,Surname\n4,Ashworth\n'), 'pupils.csv'))).toMatchObject({
      row: 1,
      column: 2,
      problem: expect.stringContaining('none of first names'),
    })
  })

  it('below a title and a date are found', async () => {
    const text = 'Meadowbrook Academy\nPrinted 1 September\n\nSurname,Forename\nAshworth,Kit\n'
    expect(namesOf(await readCsv(text))).toEqual(['Kit Ashworth'])
  })
})

describe('text in any shape', () => {
  const table = 'Surname;Forename;Class\r\nO’Shea;Siân;4B\r\n'

  it('separated by semicolons is read', async () => {
    expect(namesOf(await readCsv(table))).toEqual(['Siân O’Shea'])
  })

  it('separated by semicolons, with a comma in a cell, is read', async () => {
    const text = 'Name;Class\n"Ashworth, Kit";4B\n"Farrow, Mo";4B\n'
    expect(namesOf(await readCsv(text))).toEqual(['Kit Ashworth', 'Mo Farrow'])
  })

  it('in Windows-1252 keeps its letters', async () => {
    const bytes = Uint8Array.from([...'Surname,Forename\r\nN'].map((letter) => letter.charCodeAt(0)))
    // ú, then the curly apostrophe of that encoding, which has another place in Unicode.
    const more = [0xfa, 0xf1, 0x65, 0x7a, 0x2c, 0x52, 0x6f, 0x69, 0x73, 0x92, 0x6e, 0x0d, 0x0a]
    expect(namesOf(reading(await readRoll(Uint8Array.from([...bytes, ...more]), 'pupils.csv')))).toEqual([
      'Rois’n Núñez',
    ])
  })

  it('in UTF-16, as Excel’s “Unicode text” is, keeps its letters', async () => {
    const text = '\uFEFFSurname\tForename\r\nO’Shea\tSiân\r\n'
    const bytes = new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer)
    expect(namesOf(reading(await readRoll(bytes, 'pupils.txt')))).toEqual(['Siân O’Shea'])
  })

  it('with a byte-order mark, zero-width characters and double spaces is cleaned', async () => {
    expect(namesOf(await readCsv('\uFEFFForename,Surname\nKit\u200B,  Ash\u00ADworth \n'))).toEqual([
      'Kit Ashworth',
    ])
  })

  it('with right-to-left names is read', async () => {
    expect(namesOf(await readCsv('Forename,Surname\nיעל,לוי\nمحمد,خان\n'))).toEqual(['יעל לוי', 'محمد خان'])
  })

  it('with line breaks inside quoted cells keeps its rows apart', async () => {
    expect(namesOf(await readCsv('Forename,Surname\n"Kit\nJames",Ashworth\nMo,Farrow\n'))).toEqual([
      'Kit James Ashworth',
      'Mo Farrow',
    ])
  })

  it('with a quote that is never closed doesn’t lose the pupils before it', async () => {
    const { pupils } = await readCsv('Forename,Surname\nKit,Ashworth\nMo,"Farrow\nAda,Obi\n')
    expect(pupils[0]).toMatchObject({ given: 'Kit', surname: 'Ashworth' })
  })
})

describe('a file that is no list', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(64).fill(0)])

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'There is nothing in it'],
    ['a file of blank lines', utf8('\n\n  \n,,\n'), 'There is nothing in it'],
    ['a picture', png, 'neither a spreadsheet nor a text file'],
    [
      'a letter to parents',
      utf8('Dear parents,\n\nwe look forward to seeing you. Thank you, as ever!\n'),
      'No column with',
    ],
    ['an old or locked Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old Excel file'],
    [
      'a zip of something else',
      zipSync({ 'letter.xml': utf8('<p>Dear parents</p>') }),
      'can’t be opened as one',
    ],
    [
      'half a zip',
      zipSync({ 'xl/workbook.xml': utf8('<workbook/>') }).slice(0, 40),
      'can’t be opened as one',
    ],
    ['text that calls itself a zip', utf8('PK is not a zip'), 'can’t be opened as one'],
  ])('such as %s says what is wrong and what to do', async (_, bytes, words) => {
    const result = problem(await readRoll(bytes, 'file.xlsx'))
    expect(result.problem).toContain(words)
    expect(result.problem.startsWith('file.xlsx: ')).toBe(true)
  })

  it('such as a spreadsheet that would fill the memory is refused before it is unpacked', async () => {
    const bytes = zipSync({ 'xl/worksheets/sheet1.xml': utf8('<worksheet/>') })
    const directory = Buffer.from(bytes).indexOf(Uint8Array.from([0x50, 0x4b, 0x01, 0x02]))
    // Where a zip's directory says how large the file will be once it is unpacked.
    new DataView(bytes.buffer).setUint32(directory + 24, 300_000_000, true)
    expect(problem(await readRoll(bytes, 'bomb.xlsx')).problem).toContain('too large')
  })
})

describe('whatever comes in', () => {
  it('as a file never throws: it is pupils, or a problem in words', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const result = await readRoll(bytes, 'any')
        expect(result.read ? Array.isArray(result.pupils) : result.problem.length > 20).toBe(true)
      }),
    )
  })

  it('as pasted text never throws, and no pupil is without a name', { timeout: 30_000 }, () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'Kit',
        'Ashworth',
        'Year 4',
        '"',
        ',',
        ';',
        '\t',
        '\uD800',
        '\u200B',
        '=1+1',
        'Forename',
      ),
    )
    const line = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const result = readPasted(lines.join('\n'))
        if (result.read) expect(result.pupils.every(({ given }) => given.trim() !== '')).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('every row of a list is either a pupil or named as skipped, none is lost', async () => {
    const name = fc.constantFrom('Kit', 'Mo', 'Ada', 'Siân', 'O’Shea', 'Anne-Marie', '12', '', 'Total')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name), { maxLength: 12 }), async (rows) => {
        const text = `Forename,Surname,Class\n${rows.map(([a, b]) => `${a},${b},4B`).join('\n')}`
        const { pupils, skipped } = await readCsv(text)
        expect(pupils.length + skipped.length).toBe(rows.length)
      }),
    )
  })
})
