import { holdsNames, meaningOf } from './headings'
import type { Mapping, Meaning } from './reading'
import { type Row, type Table, widthOf } from './table'

/** Titles, dates and counts may stand above the headings, but not a page of them. */
const LOOK_AT = 20

const meaningsOf = (row: Row): (Meaning | null)[] => row.cells.map(meaningOf)

const recognised = (meanings: Mapping['meanings']): number =>
  meanings.filter((meaning) => meaning !== null).length

/** A title such as “Pupils” above the headings reads as a heading too, but has the row to itself. */
function isHeader(row: Row, meanings: Mapping['meanings'], width: number): boolean {
  const filled = row.cells.filter((cell) => cell !== '').length
  const known = recognised(meanings)
  return meanings.some(holdsNames) && known >= Math.min(2, width) && known * 3 >= filled
}

/** The row of headings and what they mean; `null` when no row among the first names a pupil's name. */
export function findHeader(table: Table): Mapping | null {
  const width = widthOf(table)
  const best = table
    .slice(0, LOOK_AT)
    .map((row, index) => ({ row, index, meanings: meaningsOf(row) }))
    .filter(({ row, meanings }) => isHeader(row, meanings, width))
    .sort((a, b) => recognised(b.meanings) - recognised(a.meanings) || a.index - b.index)[0]
  if (best === undefined) return null
  return { headings: best.row.row, meanings: best.meanings }
}

/** A row that has headings of ours but none for names: the list can't be used as it is. */
export function headerWithoutNames(table: Table): Mapping | null {
  const row = table.slice(0, LOOK_AT).find((candidate) => recognised(meaningsOf(candidate)) >= 2)
  return row === undefined ? null : { headings: row.row, meanings: meaningsOf(row) }
}
