import type { Thresholds } from '../../src/engine/opinion/thresholds'
import type { Tried } from './choose'
import { areaUnder, recallAt } from './figures'

/** Drafts of one author, or of all. */
export interface Group {
  readonly name: string
  readonly drafts: readonly Tried[]
}

const percent = (share: number): string => (Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–')
const figure = (number: number): string => (Number.isFinite(number) ? number.toFixed(3) : '–')
const highest = ({ scores }: Tried): number => Math.max(...Array.from(scores))

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  return rows.map(line).join('\n')
}

const cleanOf = (drafts: readonly Tried[]): Tried[] => drafts.filter(({ labels }) => labels.length === 0)
const riskyOf = (drafts: readonly Tried[], categories: readonly string[]): Tried[] =>
  drafts.filter(({ labels }) => labels.some((label) => categories.includes(label)))

/** How well scores alone tell risky drafts from clean ones. */
export function alone(groups: readonly Group[], categories: readonly string[]): string {
  const row = ({ name, drafts }: Group): string[] => {
    const risky = riskyOf(drafts, categories).map(highest)
    const clean = cleanOf(drafts).map(highest)
    const recalls = [0.01, 0.02].map((share) => percent(recallAt(risky, clean, share)))
    return [name, String(risky.length), String(clean.length), figure(areaUnder(risky, clean)), ...recalls]
  }
  return table([['author', 'risky', 'clean', 'area', 'held at 1 %', 'held at 2 %'], ...groups.map(row)])
}

/** The same, a category. */
export function byCategory(drafts: readonly Tried[], categories: readonly string[]): string {
  const clean = cleanOf(drafts)
  const rows = categories.map((category, column) => {
    const score = ({ scores }: Tried): number => scores[column] as number
    const own = drafts.filter(({ labels }) => labels.includes(category)).map(score)
    const others = clean.map(score)
    const recalls = [0.01, 0.02].map((share) => percent(recallAt(own, others, share)))
    return [category, String(own.length), figure(areaUnder(own, others)), ...recalls]
  })
  return table([['category', 'drafts', 'area', 'held at 1 %', 'held at 2 %'], ...rows])
}

/** Categories that the opinion warns of. */
function warns(draft: Tried, categories: readonly string[], thresholds: Thresholds): string[] {
  return categories.filter(
    (category, column) =>
      (draft.scores[column] as number) >= (thresholds[category]?.warn ?? Number.POSITIVE_INFINITY),
  )
}

/** What it adds to the rules: risky drafts held and clean ones interrupted, by rules alone and by both. */
export function together(
  groups: readonly Group[],
  categories: readonly string[],
  thresholds: Thresholds,
): string {
  const row = ({ name, drafts }: Group): string[] => {
    const held = (draft: Tried): boolean => draft.held
    const both = (draft: Tried): boolean => draft.held || warns(draft, categories, thresholds).length > 0
    const risky = drafts.filter(({ labels }) => labels.length > 0)
    const clean = cleanOf(drafts)
    const share = (all: readonly Tried[], is: (draft: Tried) => boolean): string =>
      percent(all.filter(is).length / all.length)
    return [name, share(risky, held), share(risky, both), share(clean, held), share(clean, both)]
  }
  return table([['author', 'risky: rules', 'both', 'clean: rules', 'both'], ...groups.map(row)])
}

/** How often the opinion warns of each category where rules don't: rightly, of another risk, on a clean draft. */
export function added(
  drafts: readonly Tried[],
  categories: readonly string[],
  thresholds: Thresholds,
): string {
  const rows = categories.map((category) => {
    const spoken = drafts.filter(
      (draft) => !draft.said.includes(category) && warns(draft, categories, thresholds).includes(category),
    )
    const right = spoken.filter(({ labels }) => labels.includes(category)).length
    const clean = spoken.filter(({ labels }) => labels.length === 0).length
    return [
      category,
      String(right),
      String(spoken.length - right - clean),
      String(clean),
      String(thresholds[category]?.warn ?? ''),
    ]
  })
  return table([['category', 'right', 'other risk', 'clean', 'warn from'], ...rows])
}
