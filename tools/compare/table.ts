import type { Compared } from './measure'

const share = ({ count, of }: Compared['clean']): string =>
  of === 0 ? '–' : `${count} of ${of} (${((count / of) * 100).toFixed(1)} %)`

const HEADINGS = ['', 'clean interrupted', 'risky held', 'precision', 'recall', 'µs a draft']

/** Checkers side by side, for people. */
export function comparisonTable(all: readonly Compared[]): string {
  const rows = all.map(({ name, clean, risky, precision, time }) => [
    name,
    share(clean),
    share(risky),
    precision === null ? '–' : precision.toFixed(2),
    risky.of === 0 ? '–' : (risky.count / risky.of).toFixed(2),
    String(Math.round(time)),
  ])
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  return [HEADINGS, ...rows]
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .concat('')
    .join('\n')
}
