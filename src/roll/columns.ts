import { kindOf } from './cell-kinds'
import { meaningOf } from './headings'
import type { Column, Guard, Mapping, Meaning } from './reading'
import { cellsOfColumn, type Row, type Table } from './table'

const SAMPLES = 3
const LONGEST_SAMPLE = 30
/** So many cells say what a column of any length is. */
const LOOK_AT = 2000

/** Of these a list may have several, which are read together. */
const MANY_ALLOWED: ReadonlySet<Meaning> = new Set(['photo consent', 'photo objection', 'never kept'])

const PRIVATE: ReadonlySet<Meaning | null> = new Set(['never kept', 'number', 'birth date'])
const DATES: ReadonlySet<Meaning | null> = new Set(['leaving date', 'birth date'])

/** What cells of days or of UPNs may be taken for, whatever the heading or the person says. */
function allowed(meaning: Meaning | null, guard: Guard): Meaning | null {
  if (guard === 'closed') return meaning === 'number' || meaning === 'never kept' ? meaning : null
  if (guard === 'dates') return DATES.has(meaning) || meaning === 'never kept' ? meaning : null
  return meaning
}

function guardOf(heading: string, cells: readonly string[]): Guard {
  const kind = kindOf(cells)
  if (kind === 'closed') return 'closed'
  const headed = meaningOf(heading)
  if (kind === 'date' && headed !== 'number') return 'dates'
  return PRIVATE.has(headed) ? 'private' : 'open'
}

function samplesOf(cells: readonly string[], guard: Guard): string[] {
  if (guard !== 'open') return []
  return [...new Set(cells)]
    .slice(0, SAMPLES)
    .map((cell) => (cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE - 1)}…` : cell))
}

function withoutRepeats(columns: readonly Column[]): Column[] {
  const seen = new Set<Meaning>()
  return columns.map((column) => {
    const { meaning } = column
    if (meaning === null || MANY_ALLOWED.has(meaning)) return column
    const repeated = seen.has(meaning)
    seen.add(meaning)
    return repeated ? { ...column, meaning: null } : column
  })
}

/**
 * The columns of a list, with what each is taken for. `rows` are those below the headings; a column that holds
 * what is never kept isn't used for anything else, and of two columns for one thing the first one counts.
 */
export function columnsOf(headings: Row | null, rows: Table, meanings: Mapping['meanings']): Column[] {
  const width = Math.max(meanings.length, headings?.cells.length ?? 0)
  const sample = rows.slice(0, LOOK_AT)
  const columns = Array.from({ length: width }, (_, index): Column => {
    const heading = headings?.cells[index] ?? ''
    const cells = cellsOfColumn(sample, index)
    const guard = guardOf(heading, cells)
    const meaning = allowed(meanings[index] ?? null, guard)
    return { column: index + 1, heading, meaning, samples: samplesOf(cells, guard), guard }
  })
  return withoutRepeats(columns)
}

/** The same mapping with one column taken for something else; what another column had for it is given up. */
export function assign(
  columns: readonly Column[],
  column: number,
  meaning: Meaning | null,
): Mapping['meanings'] {
  return columns.map((other) => {
    if (other.column === column) return meaning
    return meaning !== null && other.meaning === meaning && !MANY_ALLOWED.has(meaning) ? null : other.meaning
  })
}
