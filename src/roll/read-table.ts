import { columnsOf } from './columns'
import { mergeDuplicates } from './duplicates'
import { guessMapping } from './guess'
import { findHeader, headerWithoutNames } from './header'
import { holdsNames } from './headings'
import { notAPupil } from './not-a-pupil'
import { notesAbout } from './notes'
import { type Candidate, readRow } from './pupils'
import { type Column, type Mapping, type RollResult, rollProblem, type Skipped } from './reading'
import { type Row, type Table, widthOf } from './table'

const EMPTY = 'There is nothing in it. Look whether it is the right file, and export the list again.'
const NO_NAMES =
  'No column with pupils’ names was found. Give the columns headings such as “Forename”, “Surname”, ' +
  '“Year” and “Class” and try again, or say below which column holds what.'
const NONE_CHOSEN = 'Say which column holds the pupils’ first names, or their whole names.'

export interface TableOptions {
  /** The day that decides who has left and who is of age. */
  readonly today: Date
  /** What the person said of the columns; without it they are recognised. */
  readonly mapping?: Mapping
  /** Whether the person gave one name a line, so that nothing else needs to speak for names. */
  readonly names?: boolean
  /** Told now and then how many rows have been read, of how many. */
  readonly onProgress?: (done: number, of: number) => void
}

/** Rows between two words of progress. */
const PORTION = 1000

interface Recognised extends Mapping {
  /** Why it can't be used without the person saying more; `null` where it can. */
  readonly problem: string | null
  /** Whether it was read off the cells, for want of headings. */
  readonly guessed: boolean
}

function recognise(table: Table, names: boolean): Recognised {
  const header = findHeader(table)
  if (header) return { ...header, problem: null, guessed: false }
  const nameless = headerWithoutNames(table)
  if (nameless) {
    const cells = table.find(({ row }) => row === nameless.headings)?.cells ?? []
    const headings = cells.filter((cell) => cell !== '').join(', ')
    return { ...nameless, guessed: false, problem: namelessProblem(nameless.headings, headings) }
  }
  const guess = guessMapping(table, names)
  return { ...guess, guessed: guess.likely, problem: guess.likely ? null : NO_NAMES }
}

const namelessProblem = (row: number | null, headings: string): string =>
  `Row ${row ?? 1} has the headings ${headings}, but none of them is for names. Add a column headed “Forename” and one ` +
  'headed “Surname”, or one headed “Name”, and try again; or say below which column holds what.'

function missingNames(columns: readonly Column[], row: number): RollResult | null {
  const names = columns.filter(({ meaning }) => holdsNames(meaning))
  if (names.some(({ meaning }) => !meaning?.endsWith('surname'))) return null
  const [surname] = names
  if (surname === undefined) return rollProblem(NONE_CHOSEN, row)
  return rollProblem(
    `Row ${row} has a column of surnames (“${surname.heading}”) but none of first names. ` +
      'Add a column headed “Forename” and try again, or say below which column it is.',
    row,
    surname.column,
  )
}

function readRows({ header, rows }: Parts, columns: readonly Column[], { today, onProgress }: TableOptions) {
  const candidates: Candidate[] = []
  const skipped: Skipped[] = []
  for (const [index, row] of rows.entries()) {
    if (index % PORTION === 0) onProgress?.(index, rows.length)
    const read = notAPupil(row, header, columns) ?? readRow(row, columns, today)
    if ('reason' in read) skipped.push(read)
    else candidates.push(read)
  }
  return { candidates, skipped }
}

interface Parts {
  readonly header: Row | null
  readonly rows: Table
}

/** The row of the headings and the rows below it; all of them where there are no headings. */
function partsOf(table: Table, headings: number | null): Parts {
  const at = headings === null ? -1 : table.findIndex(({ row }) => row === headings)
  return { header: table[at] ?? null, rows: table.slice(at + 1) }
}

/**
 * A table → pupils, by headings in any order, by the looks of the cells, or by what the person said of the columns.
 * Where that isn't enough the problem comes with the columns, for the person to say more.
 */
export function readTable(table: Table, options: TableOptions): RollResult {
  const { mapping, names = false } = options
  const [first] = table
  if (first === undefined) return rollProblem(EMPTY)
  const understood = mapping ? { ...mapping, problem: null, guessed: false } : recognise(table, names)
  const parts = partsOf(table, understood.headings)
  const { header, rows } = parts
  const width = widthOf(table)
  const meanings = Array.from({ length: width }, (_, index) => understood.meanings[index] ?? null)
  const columns = columnsOf(header, rows, meanings)
  const headings = header?.row ?? null
  const row = headings ?? first.row
  const problem = understood.problem ? rollProblem(understood.problem, row) : missingNames(columns, row)
  if (problem !== null) return { ...problem, columns, headings, firstRow: row }
  const { candidates, skipped } = readRows(parts, columns, options)
  const merged = mergeDuplicates(candidates)
  const { guessed } = understood
  return {
    read: true,
    pupils: merged.kept.map(({ pupil }) => pupil),
    skipped: [...skipped, ...merged.skipped].sort((a, b) => a.row - b.row),
    columns,
    headings,
    firstRow: row,
    notes: notesAbout({ columns, candidates, skipped, pupils: merged.kept.length, guessed }),
  }
}
