import { openFile, openPasted, openText, type Sheet } from './open-list'
import { readTable } from './read-table'
import type { Mapping, RollProblem, RollResult } from './reading'
import { chooseSheet } from './sheets'

export interface ReadOptions {
  /** The day that decides who has left and who is of age; today when not given. */
  readonly today?: Date
  /** What the person said of the columns; without it they are recognised. */
  readonly mapping?: Mapping
}

/** A file's tables → pupils. `fileName` is put before a problem where there is one. */
export function readSheets(
  opened: readonly Sheet[] | RollProblem,
  { fileName = '', ...options }: ReadOptions & { readonly fileName?: string } = {},
): RollResult {
  const result = readFirst(opened, options)
  return result.read || fileName === '' ? result : { ...result, problem: `${fileName}: ${result.problem}` }
}

function readFirst(opened: readonly Sheet[] | RollProblem, options: ReadOptions): RollResult {
  if ('read' in opened) return opened
  const { table, names } = opened[chooseSheet(opened)] ?? { table: [], names: false }
  return readTable(table, { ...options, today: options.today ?? new Date(), names })
}

/**
 * A school's export (CSV, TSV, XLSX; told apart by content, `fileName` is for messages only) → pupils.
 * Never throws or rejects: what can't be read comes back as a problem with its place.
 */
export async function readRoll(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<RollResult> {
  return readSheets(await openFile(bytes), { ...options, fileName })
}

/** The same, with problems that don't name the file. `today` decides whether a leaving date has passed. */
export async function readBytes(bytes: Uint8Array, today: Date): Promise<RollResult> {
  return readFirst(await openFile(bytes), { today })
}

/** Text of a file, or of cells copied out of a spreadsheet. */
export function readText(text: string, today: Date): RollResult {
  return readFirst(openText(text), { today })
}

/** Pasted text → pupils: cells copied from a spreadsheet, CSV, or one name a line. Never throws. */
export function readPasted(text: string, options: ReadOptions = {}): RollResult {
  return readFirst(openPasted(text), options)
}
