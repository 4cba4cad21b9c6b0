import type { Pupil } from '../model/pupil'

/** What a column of a school's list can be taken for. */
export type Meaning =
  | 'given'
  | 'legal given'
  | 'preferred given'
  | 'surname'
  | 'legal surname'
  | 'preferred surname'
  | 'full name'
  | 'surname first'
  | 'year'
  | 'group'
  | 'photo consent'
  | 'photo objection'
  | 'leaving date'
  /** Used to tell a leaver under 18 from one who is of age, then dropped. */
  | 'birth date'
  | 'leaver'
  | 'on roll'
  | 'status'
  /** Used to tell two rows of one pupil from two pupils of one name, then dropped. */
  | 'number'
  /** Looked at for nothing and never kept: date of birth, gender, contacts, … */
  | 'never kept'

/** One column of the list as it was understood. */
export interface Column {
  /** Counted from 1, as in a spreadsheet. */
  readonly column: number
  /** The heading as it stands in the file; empty where the list has none. */
  readonly heading: string
  /** `null`: not recognised, not kept. */
  readonly meaning: Meaning | null
  /** A few different cells, shortened, for the person to recognise the column by; none of a column that is private. */
  readonly samples: readonly string[]
  /** What its cells are, where they are something that is never kept. */
  readonly guard: Guard
}

/**
 * `open`: can be taken for anything. `private`: its heading says that it is never kept, so that taking it for
 * something else wants a second thought. `dates`: its cells are days, kept by nobody. `closed`: its cells are UPNs,
 * addresses or telephone numbers, and stay out whatever the person chooses.
 */
export type Guard = 'open' | 'private' | 'dates' | 'closed'

/** What the person says of a list: where its headings are and what its columns hold. */
export interface Mapping {
  /** The row of the headings, counted from 1 as in a spreadsheet; `null` where there are none. */
  readonly headings: number | null
  /** What each column is taken for, from the first on; `null` where it isn't used. */
  readonly meanings: readonly (Meaning | null)[]
}

/** One row that did not become a pupil of its own. */
export interface Skipped {
  /** Counted from 1, as in a spreadsheet. */
  readonly row: number
  /** Why, in one sentence for the person. */
  readonly reason: string
}

/** What was understood of a school's list. */
export interface RollReading {
  readonly read: true
  readonly pupils: readonly Pupil[]
  readonly skipped: readonly Skipped[]
  readonly columns: readonly Column[]
  /** The row of the headings, counted from 1; `null` where the list has none. */
  readonly headings: number | null
  /** The row that holds the headings, or would hold them. */
  readonly firstRow: number
  /** Anything else that the person should know before saving, one sentence each. */
  readonly notes: readonly string[]
}

/** Why nothing could be read. */
export interface RollProblem {
  readonly read: false
  /** What is wrong and what to do, for the person. */
  readonly problem: string
  /** Where, counted from 1; `null` where it is about the whole file. */
  readonly row: number | null
  readonly column: number | null
  /** The columns there are, for the person to say what they hold; empty where the file has none. */
  readonly columns: readonly Column[]
  /** The row that was taken for headings, counted from 1; `null` where there are none. */
  readonly headings: number | null
  /** The row that holds the headings, or would hold them. */
  readonly firstRow: number
}

export type RollResult = RollReading | RollProblem

/** A problem with a place, where it has one. */
export function rollProblem(
  problem: string,
  row: number | null = null,
  column: number | null = null,
): RollProblem {
  return { read: false, problem, row, column, columns: [], headings: null, firstRow: 1 }
}
