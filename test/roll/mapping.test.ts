import { describe, expect, it } from 'vitest'
import { assign, openPasted, openText, readSheets, rollProblem } from '../../src/roll'
import type { Mapping, Meaning, RollReading, RollResult } from '../../src/roll/reading'

const read = (text: string, mapping?: Mapping): RollResult =>
  readSheets(openText(text), { today: new Date('2026-11-21'), ...(mapping ? { mapping } : {}) })

function reading(result: RollResult): RollReading {
  if (!result.read) throw new Error(result.problem)
  return result
}

/** Reads again with one column, counted from 1, taken for something else. */
function correct(text: string, column: number, meaning: Meaning | null): RollResult {
  const { columns, headings } = read(text)
  return read(text, { headings, meanings: assign(columns, column, meaning) })
}

describe('the columns of a list', () => {
  it('are shown with their headings, a few cells and what they were taken for', () => {
    const { columns, headings } = read(
      'Forename,Surname,Team\nKit,Ashworth,Red\nMo,Farrow,Red\nAda,Obi,Blue\n',
    )
    expect(headings).toBe(1)
    expect(columns).toEqual([
      { column: 1, heading: 'Forename', meaning: 'given', samples: ['Kit', 'Mo', 'Ada'], guard: 'open' },
      {
        column: 2,
        heading: 'Surname',
        meaning: 'surname',
        samples: ['Ashworth', 'Farrow', 'Obi'],
        guard: 'open',
      },
      { column: 3, heading: 'Team', meaning: null, samples: ['Red', 'Blue'], guard: 'open' },
    ])
  })

  it('show nothing of what is private', () => {
    const { columns } = read('Forename,UPN,SEN,DOB\nKit,A801200001001,K,01/02/2016\n')
    expect(columns.slice(1).map(({ samples }) => samples)).toEqual([[], [], []])
    expect(columns.map(({ guard }) => guard)).toEqual(['open', 'closed', 'private', 'dates'])
  })
})

describe('a mapping that was put right', () => {
  it('is read at once', () => {
    const text = 'Forename,Surname,Team\nKit,Ashworth,Red\n'
    expect(reading(read(text)).pupils[0]?.group).toBe('')
    expect(reading(correct(text, 3, 'group')).pupils[0]?.group).toBe('Red')
  })

  it('takes the meaning from the column that had it', () => {
    const { pupils } = reading(correct('Name,Forename,Surname\nX,Kit,Ashworth\n', 1, 'given'))
    expect(pupils[0]).toMatchObject({ given: 'X', surname: 'Ashworth' })
  })

  it('leaves several columns about pictures side by side', () => {
    const text = 'Forename,Photo,Web\nKit,Yes,No\n'
    expect(reading(correct(text, 3, 'photo consent')).pupils[0]?.photoConsent).toBe(false)
  })

  it('can use a list in another language', () => {
    const text = 'Vorname;Nachname;Raum\nKlothilde;Ashworth;Aula\nWendelgard;Farrow;Aula\n'
    const first = read(text)
    expect(first).toMatchObject({ read: false, headings: 1 })
    const meanings: Mapping['meanings'] = ['given', 'surname', null]
    expect(reading(read(text, { headings: 1, meanings })).pupils).toMatchObject([
      { given: 'Klothilde', surname: 'Ashworth' },
      { given: 'Wendelgard', surname: 'Farrow' },
    ])
  })

  it('can say that the first row is a pupil', () => {
    const text = 'Wendelgard,Ashworth\nKlothilde,Farrow\n'
    const { pupils } = reading(read(text, { headings: null, meanings: ['given', 'surname'] }))
    expect(pupils.map(({ given }) => given)).toEqual(['Wendelgard', 'Klothilde'])
  })

  it('without a first name says what is missing, and keeps the columns', () => {
    const result = correct('Forename,Surname\nKit,Ashworth\n', 1, null)
    expect(result).toMatchObject({ read: false, problem: expect.stringContaining('surnames') })
    expect(result.columns).toHaveLength(2)
  })

  it('may use a private column whose heading misleads', () => {
    const { pupils } = reading(correct('Forename,Surname,Form Tutor\nKit,Ashworth,4B\n', 3, 'group'))
    expect(pupils[0]?.group).toBe('4B')
  })

  it.each([
    ['UPNs', 'A801200001001'],
    ['UPNs in lower case, with spaces', 'a801 2000 01001'],
    ['temporary UPNs', 'H80120000100A'],
    ['e-mail addresses', 'parent@home.example'],
    ['telephone numbers', '07700 900123'],
    ['postcodes', '12 High Street, AB1 2CD'],
    ['days of birth', '01/02/2016'],
  ])('never keeps %s, whatever the person chooses', (_, cell) => {
    const result = correct(
      `Forename,Surname,Class\nKit,Ashworth,${cell}\n`.replaceAll(', AB1', ' AB1'),
      3,
      'group',
    )
    expect(reading(result).pupils[0]?.group).toBe('')
    expect(JSON.stringify(result)).not.toContain(cell.slice(-6))
  })
})

describe('a list that may be of anything', () => {
  it.each([
    ['colours and sizes', 'Colour,Size\nRed,Large\nBlue,Small\nGreen,Medium\n'],
    ['books', 'Shelf,Book\nTop,Atlas\nTop,Thesaurus\nBottom,Encyclopaedia\n'],
    ['plants and places', 'Oak,Hedge\nBeech,Lawn\nElm,Pond\n'],
  ])('such as %s is not taken for pupils; the person can say what it holds', (_, text) => {
    const result = read(text)
    expect(result).toMatchObject({ read: false, problem: expect.stringContaining('say below') })
    expect(result.columns).toHaveLength(2)
    expect(result.columns.every(({ meaning }) => meaning === null)).toBe(true)
  })

  it.each([
    ['common given names', 'Oliver,Ashworth\nWendelgard,Farrow\nAda,Obi\n', 3],
    ['years', 'Wendelgard,Ashworth,Year 4\nKlothilde,Farrow,Year 5\n', 2],
    ['consents', 'Wendelgard,Ashworth,Yes\nKlothilde,Farrow,No\n', 2],
    ['surname, forename in one cell', '"Ashworth, Wendelgard";Oak\n"Farrow, Klothilde";Elm\n', 2],
  ])('is read where %s say that it is of pupils', (_, text, pupils) => {
    expect(reading(read(text)).pupils).toHaveLength(pupils)
  })

  it('has its first row left out where that can be no pupil', () => {
    const result = reading(read('Vorname,Nachname,Klasse\nOliver,Ashworth,4B\nAda,Farrow,5C\n'))
    expect(result.headings).toBe(1)
    expect(result.pupils).toMatchObject([{ given: 'Oliver', group: '4B' }, { given: 'Ada' }])
  })
})

it('colours and sizes that were pasted are no names either', () => {
  expect(readSheets(openPasted('Colour,Size\nRed,Large\nBlue,Small\n'))).toMatchObject({ read: false })
})

it('a file without a table has no columns to choose from', () => {
  expect(readSheets(rollProblem('No.'), { fileName: 'a.png' })).toMatchObject({
    columns: [],
    problem: 'a.png: No.',
  })
})
