import type { Alarms } from './alarms'
import type { Recall } from './measure'

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((part / of) * 100).toFixed(1)} %`)

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

/** The figures for people. `full` names have to be stopped; parts held in school talk and found elsewhere. */
export function namesTable(recall: readonly Recall[], alarms: readonly Alarms[]): string {
  const found = recall.map((row) => [
    row.form,
    row.telling,
    String(row.drafts),
    percent(row.asWanted, row.drafts),
    percent(row.found, row.drafts),
    percent(row.held, row.drafts),
    percent(row.stopped, row.drafts),
  ])
  const wrong = alarms.map(({ what, drafts, held, reminded }) => [
    what,
    String(drafts),
    String(held),
    drafts === 0 ? '–' : ((held / drafts) * 1000).toFixed(1),
    percent(held, drafts),
    percent(reminded, drafts),
  ])
  return [
    aligned([['form', 'telling', 'drafts', 'as wanted', 'found', 'held', 'stopped'], ...found]),
    '',
    aligned([
      ['nobody of the roll is meant', 'drafts', 'held', 'a thousand', 'held %', 'reminded'],
      ...wrong,
    ]),
    '',
  ].join('\n')
}
