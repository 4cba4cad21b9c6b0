import type { Score, Share } from './measure'

const percent = (part: number | null): string => (part === null ? '–' : `${(part * 100).toFixed(1)} %`)
const figure = (part: number | null): string => (part === null ? '–' : part.toFixed(2))
const said = ({ count, of, share }: Share): string => `${count} of ${of} (${percent(share)})`

const HEADINGS = ['category', 'drafts', 'found', 'wrong', 'precision', 'recall', 'F1', 'places']

/** A score for people. */
export function scoreTable(score: Score): string {
  const rows = score.categories.map((row) => [
    row.category,
    String(row.drafts),
    String(row.found),
    String(row.wrong),
    figure(row.precision),
    figure(row.recall),
    figure(row.f1),
    `${row.pointed}/${row.spans}`,
  ])
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return [
    line(HEADINGS),
    ...rows.map(line),
    '',
    `Mean F1 of the categories:              ${figure(score.macroF1)}`,
    `Clean drafts that would be interrupted: ${said(score.cleanInterrupted)}`,
    `Risky drafts that would be held:        ${said(score.riskyHeld)}`,
    '',
  ].join('\n')
}
