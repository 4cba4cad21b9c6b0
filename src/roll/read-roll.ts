import { readSeparated } from './csv'
import { decodeText, looksBinary } from './decode'
import { findHeader } from './header'
import { readTable } from './read-table'
import { type RollResult, rollProblem } from './reading'
import { isOldOffice, isZip, readWorkbook } from './spreadsheet'
import { widthOf } from './table'

/** A list of 100,000 pupils with twenty columns is about 15 MB. */
const LARGEST_FILE = 50_000_000
const MOST_ROWS = 100_000

const OLD_OFFICE =
  'This is an old Excel file (.xls) or one with a password, which can’t be read here. Open it in Excel, choose ' +
  '“Save as”, pick “Excel workbook (.xlsx)” or “CSV UTF-8” without a password, and try again.'
const NOT_TEXT =
  'This is neither a spreadsheet nor a text file, so no list could be read from it. Export the list as ' +
  '“Excel workbook (.xlsx)” or “CSV” and try again.'
const TOO_LARGE =
  'This file is larger than any pupil list. Export only names, years and classes, and try again.'

export interface ReadOptions {
  /** The day that decides whether a leaving date has passed; today when not given. */
  readonly today?: Date
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
  const result = await readBytes(bytes, options.today ?? new Date())
  return result.read ? result : { ...result, problem: `${fileName}: ${result.problem}` }
}

/** The same, with problems that don't name the file. `today` decides whether a leaving date has passed. */
export async function readBytes(bytes: Uint8Array, today: Date): Promise<RollResult> {
  if (bytes.length > LARGEST_FILE) return rollProblem(TOO_LARGE)
  if (isOldOffice(bytes)) return rollProblem(OLD_OFFICE)
  if (isZip(bytes)) {
    const table = await readWorkbook(bytes)
    return 'read' in table ? table : limited(table, today)
  }
  if (looksBinary(bytes)) return rollProblem(NOT_TEXT)
  return readText(decodeText(bytes), today)
}

function limited(table: ReturnType<typeof readSeparated>, today: Date): RollResult {
  return table.length > MOST_ROWS + 1
    ? rollProblem(TOO_LARGE, table[MOST_ROWS + 1]?.row ?? null)
    : readTable(table, today)
}

/** Text of a file, or of cells copied out of a spreadsheet. */
export function readText(text: string, today: Date): RollResult {
  return limited(readSeparated(text), today)
}

const NAME_A_LINE = /^[^\t;|]*$/

/** One name a line, `Surname, Forename` or `Forename Surname`, possibly numbered or with bullets. */
function asNames(lines: readonly string[]): string {
  return lines
    .map((line) => `"${line.replace(/^\s*(?:[-*•–]|\d{1,5}[.)])\s*/u, '').replaceAll('"', '""')}"`)
    .join('\n')
}

/**
 * Pasted text → pupils: cells copied from a spreadsheet, CSV, or one name a line. Never throws.
 * A comma alone doesn't make columns unless the first line has headings: `Ashworth, Kit` is one name.
 */
export function readPasted(text: string, options: ReadOptions = {}): RollResult {
  const today = options.today ?? new Date()
  if (text.length > LARGEST_FILE) return rollProblem(TOO_LARGE)
  const lines = text.split(/\r\n|\r|\n/)
  const filled = lines.filter((line) => line.trim() !== '')
  const names = filled.every((line) => NAME_A_LINE.test(line) && line.split(',').length <= 2)
  const table = readSeparated(text)
  const quoted = filled.some((line) => line.includes('"'))
  if (!names || quoted || hasHeadings(table)) return limited(table, today)
  return limited(readSeparated(asNames(lines)), today)
}

function hasHeadings(table: ReturnType<typeof readSeparated>): boolean {
  return widthOf(table) > 1 && findHeader(table) !== null
}
