import type { Cell } from './measure'

const percent = ({ right, of }: Cell = { right: 0, of: 0 }): string =>
  of === 0 ? '–' : `${Math.round((right / of) * 100)}`

/** Accuracy in percent for people: a row for each phenomenon, a column for each group. */
export function phenomenaTable(
  table: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  groups: readonly string[],
): string {
  const widest = Math.max(...[...table.keys()].map((name) => name.length))
  const columns = [...groups, 'all']
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(widest)}  ${cells.map((cell, at) => cell.padStart(columns[at]?.length ?? 0)).join('  ')}`
  const rows = [...table].map(([name, row]) =>
    line(
      name,
      [...groups, ''].map((group) => percent(row.get(group))),
    ),
  )
  return [line('', columns), ...rows, ''].join('\n')
}
