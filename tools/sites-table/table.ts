import type { Row } from './rows'

const BEGIN = '<!-- made by `npm run sites-table` -->'
const END = '<!-- end of what is made -->'

const COLUMNS: readonly (keyof Row)[] = [
  'site',
  'surface',
  'kind',
  'gestures',
  'chromium',
  'firefox',
  'state',
]
const HEADS: Record<keyof Row, string> = {
  site: 'site',
  surface: 'surface',
  kind: 'found as',
  gestures: 'published by',
  chromium: 'Chromium',
  firefox: 'Firefox',
  state: 'state',
}

/** The rows as Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEADS, ...rows].map((row) => COLUMNS.map((column) => row[column]))
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [heads = [], ...rest] = cells.map(line)
  return [heads, line(widths.map((width) => '-'.repeat(width))), ...rest].join('\n')
}

/** What stands between the marks of a document. Throws where it has none. */
function cut(document: string): readonly [string, string, string] {
  const [before, rest] = document.split(BEGIN)
  const [table, after] = rest?.split(END) ?? []
  if (before === undefined || table === undefined || after === undefined)
    throw new RangeError(`The document has no “${BEGIN}” … “${END}”.`)
  return [before, table, after]
}

/** The table that a document holds now. */
export const tableIn = (document: string): string => cut(document)[1].trim()

/** The document with this table in place of the one before. */
export function withTable(document: string, table: string): string {
  const [before, , after] = cut(document)
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`
}
