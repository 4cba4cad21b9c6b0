import { notAName } from './names'
import type { Column, Meaning } from './reading'
import { type Table, widthOf } from './table'
import { readDate, readYear, readYesNo } from './values'

/** A list without headings: what each column holds is read off its cells. */

interface Looks {
  readonly index: number
  readonly kind: 'name' | 'full name' | 'year' | 'photo consent' | 'group' | null
}

const MOST = 0.8
/** Below this share of different values a column of words is a class, not a name. */
const FEW_DIFFERENT = 0.3
const ENOUGH_TO_COUNT = 8

/** Longer than all but a few names; sentences are longer still. */
const MOST_WORDS = 6

const isShort = (cell: string): boolean => cell.length <= 50 && cell.split(' ').length <= MOST_WORDS
const isName = (cell: string): boolean => /^\p{Lu}?\p{L}[\p{L}\p{M}' ’.-]*$/u.test(cell) && isShort(cell)
const isFullName = (cell: string): boolean =>
  notAName(cell) === null && isShort(cell) && /^[\p{L}\p{M}'’ .-]+, ?[\p{L}\p{M}'’ .-]+$/u.test(cell)
const isGroup = (cell: string): boolean => /^(?:year )?\d{1,2}[ -]?[A-Z]{1,4}\d?$/i.test(cell)

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.filter(test).length / cells.length
}

function look(index: number, cells: readonly string[]): Looks {
  const mostly = (test: (cell: string) => boolean): boolean => cells.length > 0 && share(cells, test) >= MOST
  if (mostly((cell) => readYesNo(cell) !== null && !/^\d$/.test(cell)))
    return { index, kind: 'photo consent' }
  if (mostly((cell) => readYear(cell) !== null)) return { index, kind: 'year' }
  if (mostly((cell) => readDate(cell) !== null)) return { index, kind: null }
  if (mostly(isGroup)) return { index, kind: 'group' }
  if (mostly(isFullName)) return { index, kind: 'full name' }
  if (!mostly(isName)) return { index, kind: null }
  const different = new Set(cells).size / cells.length
  const few = cells.length >= ENOUGH_TO_COUNT && different < FEW_DIFFERENT
  return { index, kind: few ? 'group' : 'name' }
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base' })

function isSorted(cells: readonly string[]): boolean {
  return (
    cells.length > 3 && cells.every((cell, index) => collator.compare(cells[index - 1] ?? cell, cell) <= 0)
  )
}

function meaningsOf(looks: readonly Looks[], columns: readonly (readonly string[])[]): Map<number, Meaning> {
  const meanings = new Map<number, Meaning>()
  for (const kind of ['full name', 'year', 'group', 'photo consent'] as const) {
    const first = looks.find((column) => column.kind === kind)
    if (first) meanings.set(first.index, kind)
  }
  if ([...meanings.values()].includes('full name')) return meanings
  const [first, second] = looks.filter(({ kind }) => kind === 'name')
  if (first === undefined) return meanings
  if (second === undefined) return meanings.set(first.index, 'full name')
  // Registers are sorted by surname: the sorted column is the surname's.
  const sortedFirst = isSorted(columns[first.index] ?? []) && !isSorted(columns[second.index] ?? [])
  return meanings
    .set(first.index, sortedFirst ? 'surname' : 'given')
    .set(second.index, sortedFirst ? 'given' : 'surname')
}

/** The columns of a table without headings, or `null` when none of them obviously holds names. */
export function guessColumns(table: Table): Column[] | null {
  const columns = Array.from({ length: widthOf(table) }, (_, index) =>
    table.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== ''),
  )
  const meanings = meaningsOf(
    columns.map((cells, index) => look(index, cells)),
    columns,
  )
  const named = [...meanings.values()].some((meaning) => meaning === 'full name' || meaning === 'given')
  if (!named) return null
  return columns.map((_, index) => ({ column: index + 1, heading: '', meaning: meanings.get(index) ?? null }))
}
