import { mergeDuplicates } from './duplicates'
import { guessColumns } from './guess'
import { findHeader, headerWithoutNames } from './header'
import { holdsNames } from './headings'
import { notesAbout } from './notes'
import { type Candidate, readRow } from './pupils'
import { type Column, type RollResult, rollProblem, type Skipped } from './reading'
import type { Table } from './table'

const EMPTY =
  'There is nothing in it. If the list is on another sheet, make that sheet the first one and save again.'
const NO_NAMES =
  'No column with pupils’ names was found. Give the columns headings such as “Forename”, “Surname”, ' +
  '“Year” and “Class”, and try again.'

/** A column used once: where two have the same single-valued meaning the first one counts. */
const MANY_ALLOWED = new Set<string>(['photo consent', 'photo objection', 'never kept'])

function withoutRepeats(columns: readonly Column[]): Column[] {
  const seen = new Set<string>()
  return columns.map((column) => {
    if (column.meaning === null || MANY_ALLOWED.has(column.meaning)) return column
    const repeated = seen.has(column.meaning)
    seen.add(column.meaning)
    return repeated ? { ...column, meaning: null } : column
  })
}

function problemOf(columns: readonly Column[], headerRow: number): RollResult | null {
  const meanings = columns.map(({ meaning }) => meaning)
  if (meanings.some((meaning) => holdsNames(meaning) && !meaning?.endsWith('surname'))) return null
  const surname = columns.find(({ meaning }) => holdsNames(meaning))
  return rollProblem(
    `Row ${headerRow} has a column of surnames (“${surname?.heading ?? ''}”) but none of first names. ` +
      'Add a column headed “Forename” and try again.',
    headerRow,
    surname?.column ?? null,
  )
}

function readRows(rows: Table, columns: readonly Column[], today: Date) {
  const candidates: Candidate[] = []
  const skipped: Skipped[] = []
  for (const row of rows) {
    const read = readRow(row, columns, today)
    if ('reason' in read) skipped.push(read)
    else candidates.push(read)
  }
  return { candidates, skipped }
}

/** A table → pupils. With headings in any order, or none where the cells say what they are. */
export function readTable(table: Table, today: Date): RollResult {
  if (table.length === 0) return rollProblem(EMPTY)
  const header = findHeader(table)
  const guessed = header === null ? (headerWithoutNames(table) ?? guessColumns(table)) : null
  if (header === null && guessed === null) return rollProblem(NO_NAMES, table[0]?.row ?? null)
  if (guessed !== null && 'read' in guessed) return guessed
  const columns = withoutRepeats(header?.columns ?? guessed ?? [])
  const problem = problemOf(columns, header?.row ?? table[0]?.row ?? 1)
  if (problem !== null) return problem
  const { candidates, skipped } = readRows(header?.rows ?? table, columns, today)
  const merged = mergeDuplicates(candidates)
  return {
    read: true,
    pupils: merged.kept.map(({ pupil }) => pupil),
    skipped: [...skipped, ...merged.skipped].sort((a, b) => a.row - b.row),
    columns,
    notes: notesAbout({ columns, candidates, pupils: merged.kept.length, guessed: header === null }),
  }
}
