import { readSeparated } from './csv'
import { decodeText, looksBinary } from './decode'
import { findHeader } from './header'
import { isMarkup, readMarkup } from './markup'
import { type RollProblem, rollProblem } from './reading'
import { isOldOffice, isZip, readWorkbook } from './spreadsheet'
import { type Table, toTable, widthOf } from './table'

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

/** One table of a file; a text file has one without a name. */
export interface Sheet {
  readonly name: string
  readonly table: Table
  /** Whether the person gave one name a line, so that nothing else needs to speak for names. */
  readonly names: boolean
}

type Opened = readonly Sheet[] | RollProblem

const one = (table: Table, names = false): Opened => limited([{ name: '', table, names }])

function limited(sheets: readonly Sheet[]): Opened {
  const long = sheets.find(({ table }) => table.length > MOST_ROWS + 1)
  return long ? rollProblem(TOO_LARGE, long.table[MOST_ROWS + 1]?.row ?? null) : sheets
}

/** A file's tables, told apart by content, or why there are none. Never rejects. */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > LARGEST_FILE) return rollProblem(TOO_LARGE)
  if (isOldOffice(bytes)) return rollProblem(OLD_OFFICE)
  if (isZip(bytes)) {
    const sheets = await readWorkbook(bytes)
    return 'read' in sheets ? sheets : limited(sheets.map((sheet) => ({ ...sheet, names: false })))
  }
  return looksBinary(bytes) ? rollProblem(NOT_TEXT) : openText(decodeText(bytes))
}

const NO_TABLE =
  'This is a web page without a list of pupils in it. Export the list as “Excel workbook (.xlsx)” or “CSV” and try again.'

/** Text of a file → its tables. */
export function openText(text: string): Opened {
  if (!isMarkup(text)) return one(readSeparated(text))
  const tables = readMarkup(text)
  if (tables.length === 0) return rollProblem(NO_TABLE)
  return limited(tables.map(({ name, rows }) => ({ name, table: toTable(rows), names: false })))
}

const NAME_A_LINE = /^[^\t;|]*$/

/** One name a line, `Surname, Forename` or `Forename Surname`, possibly numbered or with bullets. */
function asNames(lines: readonly string[]): string {
  return lines
    .map((line) => `"${line.replace(/^\s*(?:[-*•–]|\d{1,5}[.)])\s*/u, '').replaceAll('"', '""')}"`)
    .join('\n')
}

/**
 * Pasted text → its table: cells copied from a spreadsheet, CSV, or one name a line. Never throws.
 * A comma alone doesn't make columns unless the first line has headings: `Ashworth, Kit` is one name.
 */
export function openPasted(text: string): Opened {
  if (text.length > LARGEST_FILE) return rollProblem(TOO_LARGE)
  const lines = text.split(/\r\n|\r|\n/)
  const filled = lines.filter((line) => line.trim() !== '')
  const names = filled.every((line) => NAME_A_LINE.test(line) && line.split(',').length <= 2)
  const table = readSeparated(text)
  const quoted = filled.some((line) => line.includes('"'))
  if (!names || quoted || hasHeadings(table)) return one(table)
  // `Red,Large` may be of anything.
  return one(readSeparated(asNames(lines)), !filled.some((line) => /,\S/.test(line)))
}

function hasHeadings(table: Table): boolean {
  return widthOf(table) > 1 && findHeader(table) !== null
}
