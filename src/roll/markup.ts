import { Parser } from 'htmlparser2'

/**
 * Many systems' “Excel” exports are a web page or Excel's XML of 2003 with the ending `.xls`. Excel opens them after a
 * warning; here their tables are read.
 */

const SAMPLE = 3000
const TABLE = /<(?:table|tr|(?:\w+:)?worksheet|(?:\w+:)?workbook)\b/i

/** Whether text is a page or a document with tables in it. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text) && (TABLE.test(text.slice(0, SAMPLE)) || /<table\b/i.test(text))
}

export interface MarkupTable {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

const ROW = new Set(['tr', 'row'])
const CELL = new Set(['td', 'th', 'cell'])
const SHEET = new Set(['table', 'worksheet'])
const SILENT = new Set(['style', 'script', 'head', 'comment'])
/** More columns than any list has; a span must not be used to fill the memory. */
const MOST_COLUMNS = 200

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** Builds rows from the tags as they come. */
class TableReader {
  readonly tables: { name: string; rows: string[][] }[] = []
  private row: string[] | null = null
  private cell: string | null = null
  private silent = 0
  /** Cells that this one covers beside its own. */
  private span = 0

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const name = local(tag)
    if (SILENT.has(name)) this.silent += 1
    else if (SHEET.has(name)) this.openSheet(name, attributes)
    else if (ROW.has(name)) this.openRow()
    else if (CELL.has(name)) this.openCell(attributes)
    else if (name === 'br' && this.cell !== null) this.cell += ' '
  }

  text(text: string): void {
    if (this.silent === 0 && this.cell !== null) this.cell += text
  }

  close(tag: string): void {
    const name = local(tag)
    if (SILENT.has(name)) this.silent -= 1
    else if (CELL.has(name)) this.closeCell()
    else if (ROW.has(name)) this.closeRow()
  }

  private openSheet(name: string, attributes: Readonly<Record<string, string>>): void {
    const last = this.tables.at(-1)
    // In Excel's XML a worksheet has one table inside.
    if (name === 'table' && last?.rows.length === 0 && last.name !== '') return
    this.tables.push({ name: attributes['ss:name'] ?? '', rows: [] })
  }

  private openRow(): void {
    this.closeRow()
    this.row = []
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell()
    const place = Number(attributes['ss:index'] ?? 0)
    while (this.row && this.row.length < Math.min(place - 1, MOST_COLUMNS)) this.row.push('')
    this.cell = ''
    this.span = Number(attributes.colspan ?? 1) - 1 || Number(attributes['ss:mergeacross'] ?? 0)
  }

  private closeCell(): void {
    if (this.cell === null) return
    const row = this.row ?? []
    row.push(this.cell)
    while (this.span > 0 && row.length < MOST_COLUMNS) {
      row.push('')
      this.span -= 1
    }
    this.row = row
    this.cell = null
  }

  private closeRow(): void {
    this.closeCell()
    if (this.row === null) return
    if (this.tables.length === 0) this.tables.push({ name: '', rows: [] })
    this.tables.at(-1)?.rows.push(this.row)
    this.row = null
  }
}

/** The tables of a page or of an Excel document in XML. Never fails: any text has tags, or none. */
export function readMarkup(text: string): MarkupTable[] {
  const reader = new TableReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (part) => reader.text(part),
    onclosetag: (name) => reader.close(name),
  })
  parser.write(text)
  parser.end()
  return reader.tables.filter(({ rows }) => rows.length > 0)
}
