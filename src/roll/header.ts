import { holdsNames, meaningOf } from './headings'
import { type Column, type RollProblem, rollProblem } from './reading'
import type { Row, Table } from './table'
import { widthOf } from './table'

/** Titles, dates and counts may stand above the headings, but not a page of them. */
const LOOK_AT = 20

export interface Header {
  /** The place of the headings, counted from 1. */
  readonly row: number
  readonly columns: readonly Column[]
  /** The rows below the headings. */
  readonly rows: Table
}

function columnsOf(row: Row): Column[] {
  return row.cells.map((heading, index) => ({ column: index + 1, heading, meaning: meaningOf(heading) }))
}

const recognised = (columns: readonly Column[]): number =>
  columns.filter(({ meaning }) => meaning !== null).length

const hasNames = (columns: readonly Column[]): boolean => columns.some(({ meaning }) => holdsNames(meaning))

/** A title such as “Pupils” above the headings reads as a heading too, but has the row to itself. */
function isHeader(row: Row, columns: readonly Column[], width: number): boolean {
  const filled = row.cells.filter((cell) => cell !== '').length
  return hasNames(columns) && recognised(columns) >= Math.min(2, width) && recognised(columns) * 3 >= filled
}

/** The row of headings and what they mean; `null` when no row among the first names a pupil's name. */
export function findHeader(table: Table): Header | null {
  const width = widthOf(table)
  const head = table.slice(0, LOOK_AT)
  const best = head
    .map((row, index) => ({ row, index, columns: columnsOf(row) }))
    .filter(({ row, columns }) => isHeader(row, columns, width))
    .sort((a, b) => recognised(b.columns) - recognised(a.columns) || a.index - b.index)[0]
  if (best === undefined) return null
  return { row: best.row.row, columns: best.columns, rows: table.slice(best.index + 1) }
}

/** A row that has headings of ours but none for names: the list can't be used, and this says why. */
export function headerWithoutNames(table: Table): RollProblem | null {
  const row = table.slice(0, LOOK_AT).find((candidate) => recognised(columnsOf(candidate)) >= 2)
  if (row === undefined) return null
  const headings = row.cells.filter((cell) => cell !== '').join(', ')
  return rollProblem(
    `Row ${row.row} has the headings ${headings}, but none of them is for names. ` +
      'Add a column headed “Forename” and one headed “Surname”, or one headed “Name”, and try again.',
    row.row,
  )
}
