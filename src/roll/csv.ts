import Papa from 'papaparse'
import { type Table, toTable } from './table'

const SEPARATORS = [',', ';', '\t', '|'] as const
const SAMPLE_LINES = 30

/** What Excel writes above a CSV to say which separator it uses. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i

function parse(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data
}

function sampleOf(text: string): string {
  return text.split(/\r\n|\r|\n/, SAMPLE_LINES).join('\n')
}

/** How many cells most rows of a sample have under a separator, and how many rows agree. */
function agreement(sample: string, separator: string): { width: number; rows: number } {
  const counts = new Map<number, number>()
  for (const cells of parse(sample, separator)) {
    if (cells.some((cell) => cell.trim() !== ''))
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  const [width = 1, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { width, rows }
}

/**
 * The separator under which the rows agree best on having several cells. A list of “Surname, Forename”
 * separated by semicolons splits at commas as well, so the one that gives more columns wins a tie;
 * and a tab beats both, since nobody types one into a name.
 */
function separatorOf(text: string): string {
  const sample = sampleOf(text)
  let best = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    const { width, rows } = agreement(sample, separator)
    const score = width < 2 ? 0 : rows * width * (separator === '\t' ? 2 : 1)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** Comma, semicolon, tab or bar separated text → a table. Never fails: any text has rows and cells. */
export function readSeparated(text: string): Table {
  const named = SEPARATOR_LINE.exec(text)
  if (named?.[1] === undefined) return toTable(parse(text, separatorOf(text)))
  const rows = parse(text.slice(named[0].length), named[1])
  return toTable([[], ...rows])
}
