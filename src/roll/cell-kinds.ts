import { hasCommonName } from './given-names'
import { notAName } from './names'
import { readDate, readYear, readYesNo } from './values'

/** What a column's cells are by their looks alone, whatever stands above them. */
export type CellKind =
  | 'closed'
  | 'date'
  | 'year'
  | 'photo consent'
  | 'group'
  | 'number'
  | 'full name'
  | 'name'
  | 'words'

const MOST = 0.8
/** Below this share of different values a column of words is a class, not a name. */
const FEW_DIFFERENT = 0.3
const ENOUGH_TO_COUNT = 8
/** One common given name in so many cells says that a column holds names. */
const SOME_NAMES = 0.1

/** Longer than all but a few names; sentences are longer still. */
const MOST_WORDS = 6

/** A check letter, three digits of the local authority, nine more; a temporary one ends in a letter. */
const UPN = /^[A-Z]\d{11}[\dA-Z]$/i
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/
const PHONE = /^(?:\+44|0) ?[\d() -]{8,14}$/
const POSTCODE = /(?:^|[ ,])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i

/** Cells that are never kept, however a column is headed or taken. */
export const isClosed = (cell: string): boolean =>
  UPN.test(cell.replace(/\s/g, '')) || EMAIL.test(cell) || PHONE.test(cell) || POSTCODE.test(cell)

const isShort = (cell: string): boolean => cell.length <= 50 && cell.split(' ').length <= MOST_WORDS
const isName = (cell: string): boolean => /^\p{Lu}?\p{L}[\p{L}\p{M}' ’.-]*$/u.test(cell) && isShort(cell)
const isFullName = (cell: string): boolean =>
  notAName(cell) === null && isShort(cell) && /^[\p{L}\p{M}'’ .-]+, ?[\p{L}\p{M}'’ .-]+$/u.test(cell)
const isGroup = (cell: string): boolean => /^(?:year )?\d{1,2}[ -]?[A-Z]{1,4}\d?$/i.test(cell)
const isNumber = (cell: string): boolean => /^[\d.,/ -]+$/.test(cell)

const KINDS: readonly (readonly [CellKind, (cell: string) => boolean])[] = [
  ['date', (cell) => readDate(cell) !== null],
  ['closed', isClosed],
  ['photo consent', (cell) => readYesNo(cell) !== null && !/^\d$/.test(cell)],
  ['year', (cell) => readYear(cell) !== null],
  ['group', isGroup],
  ['number', isNumber],
  ['full name', isFullName],
]

/** What most of these cells are; `words` where they are none of these. Blank cells must be left out. */
export function kindOf(cells: readonly string[]): CellKind {
  if (cells.length === 0) return 'words'
  const mostly = (test: (cell: string) => boolean): boolean =>
    cells.filter(test).length / cells.length >= MOST
  const strict = KINDS.find(([, test]) => mostly(test))
  if (strict) return strict[0]
  if (!mostly(isName)) return 'words'
  const different = new Set(cells).size / cells.length
  return cells.length >= ENOUGH_TO_COUNT && different < FEW_DIFFERENT ? 'group' : 'name'
}

/** How many of the cells have a given name that many children have, from 0 to 1. */
export function shareOfNames(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : cells.filter(hasCommonName).length / cells.length
}

/** Whether given names that many children have are among the cells. */
export function hasNames(cells: readonly string[]): boolean {
  return shareOfNames(cells) > SOME_NAMES
}
