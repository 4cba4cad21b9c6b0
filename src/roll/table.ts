/** A row of a list with its place in the file, counted from 1 as in a spreadsheet. Blank rows are left out. */
export interface Row {
  readonly row: number
  readonly cells: readonly string[]
}

export type Table = readonly Row[]

// Zero-width characters, byte-order marks and direction marks come along from web pages and spreadsheets.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in a cell are what is taken out
const SPACES = /[\s\u0000-\u001F\u007F-\u009F]+/g

/** A cell's words: no invisible characters, single spaces, none at the ends. */
export function cleanCell(cell: string): string {
  return cell.replace(INVISIBLE, '').replace(SPACES, ' ').trim()
}

/** Cells in reading order → a table without blank rows. */
export function toTable(rows: readonly (readonly string[])[]): Table {
  return rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

export function widthOf(table: Table): number {
  return table.reduce((width, { cells }) => Math.max(width, cells.length), 0)
}

/** The cells of one column, counted from 0, without the blank ones. */
export function cellsOfColumn(table: Table, index: number): string[] {
  const cells: string[] = []
  for (const row of table) {
    const cell = row.cells[index] ?? ''
    if (cell !== '') cells.push(cell)
  }
  return cells
}
