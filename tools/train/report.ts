import type { Decision } from '../../src/engine/opinion/decision'
import type { Judged } from './cross-validate'
import { areaUnder, recallAt } from './figures'
import { isRisky, type Weighed } from './learn-decision'

const percent = (share: number): string => (Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–')
const figure = (number: number): string => (Number.isFinite(number) ? number.toFixed(3) : '–')

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  return rows.map(line).join('\n')
}

/** Drafts by author, then all together. */
export function byAuthor<Draft extends Judged>(drafts: readonly Draft[]): [string, readonly Draft[]][] {
  const authors = [...new Set(drafts.map(({ example }) => example.author))]
  const groups = authors.map((author): [string, readonly Draft[]] => [
    author,
    drafts.filter(({ example }) => example.author === author),
  ])
  return [...groups, ['all', drafts]]
}

const NOTHING = -20
const scoreOf = ({ stretches }: Judged, column: number): number =>
  Math.max(NOTHING, ...stretches.map(({ scores }) => scores[column] as number))
const highest = (draft: Judged, categories: readonly string[]): number =>
  Math.max(...categories.map((_, column) => scoreOf(draft, column)))
const labelsOf = ({ example }: Judged): readonly string[] => example.post.labels
const cleanOf = (drafts: readonly Judged[]): readonly Judged[] =>
  drafts.filter((draft) => labelsOf(draft).length === 0)

/** How well the model's scores alone tell risky drafts from clean ones. */
export function alone(drafts: readonly Judged[], categories: readonly string[]): string {
  const rows = byAuthor(drafts).map(([name, all]) => {
    const risky = all
      .filter((draft) => labelsOf(draft).some((label) => categories.includes(label)))
      .map((draft) => highest(draft, categories))
    const clean = cleanOf(all).map((draft) => highest(draft, categories))
    const recalls = [0.01, 0.02].map((share) => percent(recallAt(risky, clean, share)))
    return [name, String(risky.length), String(clean.length), figure(areaUnder(risky, clean)), ...recalls]
  })
  return table([['author', 'risky', 'clean', 'area', 'held at 1 %', 'held at 2 %'], ...rows])
}

/** The same, a category. */
export function byCategory(drafts: readonly Judged[], categories: readonly string[]): string {
  const rows = categories.map((category, column) => {
    const score = (draft: Judged): number => scoreOf(draft, column)
    const own = drafts.filter((draft) => labelsOf(draft).includes(category)).map(score)
    const others = cleanOf(drafts).map(score)
    const recalls = [0.01, 0.02].map((share) => percent(recallAt(own, others, share)))
    return [category, String(own.length), figure(areaUnder(own, others)), ...recalls]
  })
  return table([['category', 'drafts', 'area', 'held at 1 %', 'held at 2 %'], ...rows])
}

/** Risky drafts held and harmless ones interrupted: by the rules as they speak, by those that aren't doubted, and by everything weighed together. */
export function together(drafts: readonly Weighed[], warn: number): string {
  const rows = byAuthor(drafts).map(([name, all]) => {
    const risky = all.filter(isRisky)
    const clean = all.filter((draft) => labelsOf(draft).length === 0)
    const share = (of: readonly Weighed[], is: (draft: Weighed) => boolean): string =>
      percent(of.filter(is).length / of.length)
    const loud = ({ said }: Weighed): boolean => said.length > 0
    const sure = ({ sure }: Weighed): boolean => sure.size > 0
    const held = (draft: Weighed): boolean => sure(draft) || Math.max(...Object.values(draft.sums)) >= warn
    return [
      name,
      ...[loud, sure, held].map((is) => share(risky, is)),
      ...[loud, sure, held].map((is) => share(clean, is)),
    ]
  })
  return table([
    ['author', 'risky: rules', 'not doubted', 'weighed', 'clean: rules', 'not doubted', 'weighed'],
    ...rows,
  ])
}

/** How right it is where everything is weighed together, a category. */
export function rightly(
  drafts: readonly Weighed[],
  categories: readonly string[],
  { warn, beside }: Pick<Decision, 'warn' | 'beside'>,
): string {
  const limitOf = ({ sums, sure }: Weighed): number =>
    sure.size > 0 || Math.max(...Object.values(sums)) >= warn ? beside : warn
  const rows = categories.map((category) => {
    const isOwn = (draft: Weighed): boolean => labelsOf(draft).includes(category)
    const spoken = drafts.filter(
      (draft) => draft.sure.has(category) || (draft.sums[category] as number) >= limitOf(draft),
    )
    const right = spoken.filter(isOwn).length
    const own = drafts.filter(isOwn).length
    return [category, String(own), percent(right / spoken.length), percent(right / own)]
  })
  return table([['category', 'drafts', 'precision', 'recall'], ...rows])
}
