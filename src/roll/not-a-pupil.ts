import { notAName } from './names'
import type { Column, Skipped } from './reading'
import type { Row } from './table'

/** Columns in use from which on a row with one cell is odd. */
const SEVERAL = 3

/** Printed lists repeat their headings on every page, and set a class's name above its pupils. */
export function notAPupil(row: Row, header: Row | null, columns: readonly Column[]): Skipped | null {
  const filled = row.cells.filter((cell) => cell !== '')
  if (header?.cells.every((cell, index) => cell === (row.cells[index] ?? '')))
    return { row: row.row, reason: 'These are the headings again.' }
  const [only] = filled
  const used = columns.filter(({ meaning }) => meaning !== null).length
  if (filled.length !== 1 || used < SEVERAL || only === undefined || notAName(only) !== null) return null
  return { row: row.row, reason: `There is nothing but “${only}” in this row, so it was taken for a title.` }
}
