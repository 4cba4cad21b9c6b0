import type { Pupil } from '../model/pupil'
import { type Cells, cellsOf } from './cells'
import { consentOf } from './consent'
import { notAName, splitName, takeNickname } from './names'
import { isOfAge } from './of-age'
import type { Column, Meaning, Skipped } from './reading'
import type { Row } from './table'
import { isLeaverStatus, readDate, readYear, readYesNo } from './values'

/** A pupil with what is needed to tell it from another, and dropped afterwards. */
export interface Candidate {
  readonly row: number
  readonly pupil: Pupil
  /** UPN or admission number; empty where there is none. */
  readonly number: string
  /** Cells that said something that could not be understood. */
  readonly odd: readonly { readonly meaning: Meaning; readonly cell: string }[]
}

interface Names {
  given: string
  surname: string
  preferred: string
  preferredSurname: string
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const same = (a: string, b: string): boolean => fold(a) === fold(b)

/** A preferred name is sometimes given whole: `Kit Ashworth` beside `Christopher`, `Ashworth`. */
function withoutSurname(preferred: string, surname: string): string {
  const suffix = ` ${surname}`
  return surname !== '' && same(preferred.slice(-suffix.length), suffix)
    ? preferred.slice(0, -suffix.length)
    : preferred
}

function namesOf(cells: Cells): Names {
  const [first, surnameFirst] = [cells('full name')[0], cells('surname first')[0]]
  const whole = surnameFirst ?? first
  const split = whole === undefined ? null : splitName(whole, surnameFirst !== undefined)
  const legal = cells('legal given')[0] ?? cells('given')[0] ?? split?.given ?? ''
  const chosen = cells('preferred given')[0] ?? (cells('legal given')[0] ? (cells('given')[0] ?? '') : '')
  const { given, preferred: nickname } = takeNickname(legal === '' ? chosen : legal)
  const surname = cells('legal surname')[0] ?? cells('surname')[0] ?? split?.surname ?? ''
  const other =
    cells('preferred surname')[0] ?? (cells('legal surname')[0] ? (cells('surname')[0] ?? '') : '')
  const preferred = withoutSurname(legal === '' ? nickname : chosen || nickname, other || surname)
  return {
    given,
    surname: surname || other,
    preferred: same(preferred, given) ? '' : preferred,
    preferredSurname: same(other, surname) || surname === '' ? '' : other,
  }
}

function firstReason(names: Names): string | null {
  const parts = [names.given, names.surname, names.preferred, names.preferredSurname].filter(
    (part) => part !== '',
  )
  for (const part of parts) {
    const reason = notAName(part)
    if (reason !== null) return `“${part.slice(0, 60)}” was not taken for a name: ${reason}.`
  }
  return null
}

function hasLeft(cells: Cells, today: Date): boolean {
  const date = readDate(cells('leaving date')[0] ?? '')
  return (
    (date !== null && date.getTime() < today.getTime()) ||
    readYesNo(cells('leaver')[0] ?? '') === true ||
    readYesNo(cells('on roll')[0] ?? '') === false ||
    isLeaverStatus(cells('status')[0] ?? '')
  )
}

const READERS: readonly (readonly [Meaning, (cell: string) => unknown])[] = [
  ['year', readYear],
  ['photo consent', readYesNo],
  ['photo objection', readYesNo],
  ['leaving date', readDate],
]

function oddCells(cells: Cells): Candidate['odd'] {
  return READERS.flatMap(([meaning, read]) =>
    cells(meaning)
      .filter((cell) => read(cell) === null)
      .map((cell) => ({ meaning, cell })),
  )
}

/** Why a leaver who is no child any more isn't kept. */
export const OF_AGE = 'This former pupil is 18 or over, so nothing is kept.'

/** One row → a pupil, or why there is none in it. `today` decides who has left. */
export function readRow(row: Row, columns: readonly Column[], today: Date): Candidate | Skipped {
  const cells = cellsOf(row, columns)
  const names = namesOf(cells)
  if (names.given === '' && names.surname === '')
    return { row: row.row, reason: 'There is no name in this row.' }
  const reason = firstReason(names)
  if (reason !== null) return { row: row.row, reason }
  const status = hasLeft(cells, today) ? 'leaver' : 'current'
  const year = readYear(cells('year')[0] ?? '') ?? ''
  const born = readDate(cells('birth date')[0] ?? '')
  const left = readDate(cells('leaving date')[0] ?? '')
  if (status === 'leaver' && isOfAge({ born, left, year }, today)) return { row: row.row, reason: OF_AGE }
  const given = names.given === '' ? names.surname : names.given
  const pupil: Pupil = {
    given,
    surname: names.given === '' ? '' : names.surname,
    preferred: names.preferred,
    ...(names.preferredSurname === '' ? {} : { preferredSurname: names.preferredSurname }),
    year,
    group: cells('group')[0] ?? '',
    photoConsent: consentOf(cells, columns),
    status,
  }
  return {
    row: row.row,
    pupil,
    number: (cells('number')[0] ?? '').replace(/\s/g, '').toUpperCase(),
    odd: oddCells(cells),
  }
}
