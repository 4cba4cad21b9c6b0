import type { Column, Meaning } from './reading'
import type { Row } from './table'
import { blankToEmpty } from './values'

/** A row's cells of a meaning, blanks left out. */
export type Cells = (meaning: Meaning) => string[]

/** Looks up a row's cells by meaning, blanks left out. */
export function cellsOf(row: Row, columns: readonly Column[]): Cells {
  return (meaning) =>
    columns
      .filter((column) => column.meaning === meaning)
      .map(({ column }) => blankToEmpty(row.cells[column - 1] ?? ''))
      .filter((cell) => cell !== '')
}
