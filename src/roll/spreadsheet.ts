import { unzipSync, zipSync } from 'fflate'
import readSheets from 'read-excel-file/universal'
import { type RollProblem, rollProblem } from './reading'
import { type Table, toTable } from './table'

/** Unpacked, a sheet of 100,000 pupils is about 60 MB; more is a mistake, or meant to fill the memory. */
const LARGEST_UNPACKED = 200_000_000

const ZIP = [0x50, 0x4b]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP)
/** Excel before 2007, and any workbook with a password. */
export const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, OLD_OFFICE)

class TooLarge extends Error {}

/**
 * Unpacked here and packed again without compression, because fflate hands large entries to a worker made
 * of a `blob:` address, which the extension's content security policy forbids: the promise would never settle.
 */
function storedOnly(bytes: Uint8Array): Uint8Array {
  let size = 0
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false
      size += originalSize
      if (size > LARGEST_UNPACKED) throw new TooLarge()
      return true
    },
  })
  return zipSync(files, { level: 0 })
}

type Cell = string | number | boolean | Date | null

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No'
  return String(cell)
}

const NOT_A_WORKBOOK =
  'This looks like a spreadsheet, but it can’t be opened as one. Open it in Excel, choose “Save as”, ' +
  'pick “Excel workbook (.xlsx)” or “CSV UTF-8”, and try again with the new file.'
const TOO_LARGE =
  'This spreadsheet is too large for a pupil list. Save the sheet with the pupils as a CSV file and try that.'

/** The sheets of an `.xlsx` workbook → tables, or why there are none. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string; readonly table: Table }[] | RollProblem> {
  try {
    const stored = storedOnly(bytes)
    const copy = new Uint8Array(stored)
    const sheets = await readSheets(copy.buffer)
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      table: toTable(data.map((row) => row.map((cell) => textOf(cell as Cell)))),
    }))
  } catch (error) {
    // Every way in which somebody's file can be broken ends here; the person is told, nothing was changed.
    if (error instanceof TooLarge) return rollProblem(TOO_LARGE)
    return rollProblem(NOT_A_WORKBOOK)
  }
}
