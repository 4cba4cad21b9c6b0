import { type CellKind, hasNames, kindOf, shareOfNames } from './cell-kinds'
import type { Mapping, Meaning } from './reading'
import { cellsOfColumn, type Table, widthOf } from './table'

/** A list whose headings are missing or unknown: what each column holds is read off its cells. */

const collator = new Intl.Collator('en-GB', { sensitivity: 'base' })

function isSorted(cells: readonly string[]): boolean {
  return (
    cells.length > 3 && cells.every((cell, index) => collator.compare(cells[index - 1] ?? cell, cell) <= 0)
  )
}

/** Kinds of which an ordinary word, such as a heading, is none. */
const STRICT: ReadonlySet<CellKind> = new Set(['closed', 'date', 'year', 'photo consent', 'group', 'number'])

/** Whether the first row is no pupil: it has words where the rest of the column has years, dates or numbers. */
function firstIsHeadings(table: Table, kinds: readonly CellKind[]): boolean {
  const cells = table[0]?.cells ?? []
  return cells.some(
    (cell, index) =>
      cell !== '' && STRICT.has(kinds[index] ?? 'words') && !STRICT.has(kindOf([cell])) && !/\d/.test(cell),
  )
}

/** So much more common given names in one column than in the other say which is which; James and Thomas are surnames too. */
const MORE_NAMES = 0.2

/** Of two columns of names, whether the first has the surnames. Registers are sorted by surname. */
function isSurnameFirst(first: readonly string[], second: readonly string[]): boolean {
  const difference = shareOfNames(second) - shareOfNames(first)
  if (Math.abs(difference) >= MORE_NAMES) return difference > 0
  return isSorted(first) && !isSorted(second)
}

function meaningsOf(
  kinds: readonly CellKind[],
  columns: readonly (readonly string[])[],
): readonly (Meaning | null)[] {
  const meanings: (Meaning | null)[] = kinds.map(() => null)
  const mark = (at: number | undefined, meaning: Meaning): void => {
    if (at !== undefined && at >= 0) meanings[at] = meaning
  }
  for (const kind of ['full name', 'year', 'group', 'photo consent'] as const) mark(kinds.indexOf(kind), kind)
  if (meanings.includes('full name')) return meanings
  const [first, second] = kinds.flatMap((kind, index) => (kind === 'name' ? [index] : []))
  if (first === undefined || second === undefined) {
    mark(first, 'full name')
    return meanings
  }
  const surnameFirst = isSurnameFirst(columns[first] ?? [], columns[second] ?? [])
  mark(first, surnameFirst ? 'surname' : 'given')
  mark(second, surnameFirst ? 'given' : 'surname')
  return meanings
}

/** A list of colours and sizes has two columns of words as well: something must speak for pupils. */
function speaksForPupils(
  meanings: readonly (Meaning | null)[],
  columns: readonly (readonly string[])[],
): boolean {
  if (meanings.some((meaning) => meaning === 'year' || meaning === 'photo consent')) return true
  return meanings.some((meaning, index) => {
    const cells = columns[index] ?? []
    if (meaning === 'full name' && cells.length > 0 && cells.every((cell) => cell.includes(', '))) return true
    return (meaning === 'given' || meaning === 'surname' || meaning === 'full name') && hasNames(cells)
  })
}

export interface Guess extends Mapping {
  /** Whether anything says that these are pupils; without it the guess is only where the person begins. */
  readonly likely: boolean
}

/** What the columns of a table without known headings seem to hold; `names` where the person says that it is names. */
export function guessMapping(table: Table, names = false): Guess {
  const width = widthOf(table)
  const columnsFrom = (rows: Table) => Array.from({ length: width }, (_, index) => cellsOfColumn(rows, index))
  const headed = table.length > 1 && firstIsHeadings(table, columnsFrom(table.slice(1)).map(kindOf))
  const columns = columnsFrom(headed ? table.slice(1) : table)
  const meanings = meaningsOf(columns.map(kindOf), columns)
  const named = meanings.some((meaning) => meaning === 'full name' || meaning === 'given')
  const likely = named && (names || speaksForPupils(meanings, columns))
  // Lists mostly have headings; where nothing tells, the first row is taken for them.
  const first = headed || (!likely && table.length > 1) ? (table[0]?.row ?? null) : null
  return { headings: first, meanings: likely ? meanings : meanings.map(() => null), likely }
}
