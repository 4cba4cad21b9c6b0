import { interrupts } from '../../src/model/level'
import type { Verdict } from '../../src/model/verdict'
import type { Case } from './cases'

const HOSTILE = new Set(['discriminatory', 'threatening'])

/** Whether a case was judged as it should be: hate is held, anything else isn't held as discriminatory. */
export function isRight(
  { hateful }: Pick<Case, 'hateful'>,
  { findings }: Pick<Verdict, 'findings'>,
): boolean {
  const held = findings.filter(({ level }) => interrupts(level))
  return hateful
    ? held.some(({ category }) => HOSTILE.has(category))
    : !held.some(({ category }) => category === 'discriminatory')
}

/** How many of the cases that share a phenomenon and a group came out right. */
export interface Cell {
  readonly right: number
  readonly of: number
}

/** Phenomenon → group → how many were right; `''` for all groups together. In the order of the cases. */
export function accuracy(
  cases: readonly Case[],
  judge: (text: string) => Verdict,
): Map<string, Map<string, Cell>> {
  const table = new Map<string, Map<string, Cell>>()
  for (const one of cases) {
    const row = table.get(one.phenomenon) ?? new Map<string, Cell>()
    table.set(one.phenomenon, row)
    const right = isRight(one, judge(one.text)) ? 1 : 0
    for (const group of [one.group, '']) {
      const cell = row.get(group) ?? { right: 0, of: 0 }
      row.set(group, { right: cell.right + right, of: cell.of + 1 })
    }
  }
  return table
}
