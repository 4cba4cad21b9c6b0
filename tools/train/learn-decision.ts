import { clamped, type Decision, sumsOf, type Weights } from '../../src/engine/opinion/decision'
import { interrupts } from '../../src/model/level'
import { CATEGORIES } from './drafts'
import type { Evidence, Said } from './find-clues'
import { type Logistic, type LogisticOptions, learnLogistic, type Row } from './logistic'

/** How much of the drafts that are no reason to interrupt may be interrupted. */
export const BUDGET = 0.03
/** Of each category, so many of them may be reminded of it. */
const REMINDED = 0.004
/** A clue counts when this many drafts have it. */
const FEWEST = 3
const OPTIONS: LogisticOptions = { hold: 3, sweeps: 20 }
/** A rule is trusted as long as no larger share of the drafts that it would have interrupted were no reason to. */
const WRONG_SHARE = 0.05
/** What is told beside what interrupts anyway is as likely as not. */
const LIKELIER_THAN_NOT = 0
/** A sum that no draft has. */
export const NEVER = 99

/** Whether a person would be right to be asked: mild language is no reason. */
export const isRisky = ({ example }: Evidence): boolean => interrupts(example.post.risk)

/** Words rules that were wrong too often by themselves. */
export function doubtedRules(drafts: readonly Evidence[]): string[] {
  const counts = new Map<string, { all: number; wrong: number }>()
  for (const draft of drafts)
    for (const rule of new Set(
      draft.said.flatMap(({ rule, weighed }) => (weighed === 'by-worth' ? [rule] : [])),
    )) {
      const count = counts.get(rule) ?? { all: 0, wrong: 0 }
      count.all++
      if (!isRisky(draft)) count.wrong++
      counts.set(rule, count)
    }
  return [...counts]
    .filter(([, { all, wrong }]) => wrong > WRONG_SHARE * (all + 1))
    .map(([rule]) => rule)
    .sort()
}

/** The stretch that speaks most strongly for a category by its score alone. */
function placeOf({ stretches }: Evidence, column: number): number {
  let best = 0
  for (const [place, { scores }] of stretches.entries())
    if ((scores[column] as number) > (stretches[best]?.scores[column] as number)) best = place
  return best
}

/** Scores are made about as large as clues, so that they are held near zero alike. */
const SCORE_SIZE = 3
/** Clues that say less than this, in hundredths, of every category are left out. */
const SAYS_NOTHING = 5
const hundredths = (number: number): number => Math.round(number * 100)
const rounded = (number: number): number => hundredths(number) / 100

function learnCategory(drafts: readonly Evidence[], column: number, clues: readonly string[]): Logistic {
  const numberOf = new Map(clues.map((clue, at) => [clue, at]))
  const rows = drafts.map((draft): Row => {
    const place = placeOf(draft, column)
    const known = [...(draft.clues[place] ?? [])].flatMap((clue) => numberOf.get(clue) ?? [])
    return {
      numbers: [clamped(draft.stretches[place]?.scores[column] ?? 0) / SCORE_SIZE],
      clues: Int32Array.from(known),
    }
  })
  const targets = Float32Array.from(drafts, (draft) =>
    isRisky(draft) ? (draft.example.labels[column] as number) : 0,
  )
  return learnLogistic(rows, targets, clues.length, OPTIONS)
}

/** Learns how clues and scores are weighed. Drafts of which the model holds no opinion are left out. */
export function learnWeights(drafts: readonly Evidence[]): Weights {
  const known = drafts.filter(({ stretches }) => stretches.length > 0)
  const counts = new Map<string, number>()
  for (const { clues } of known)
    for (const clue of new Set(clues.flatMap((each) => [...each])))
      counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const clues = [...counts].flatMap(([clue, count]) => (count >= FEWEST ? [clue] : [])).sort()
  const learned = CATEGORIES.map((_, column) => learnCategory(known, column, clues))
  const rows = clues.map((clue, at) => {
    const row = learned.map(({ clues }) => hundredths(clues[at] as number))
    return [clue, row] as const
  })
  return {
    categories: CATEGORIES,
    doubted: doubtedRules(drafts),
    bias: learned.map(({ bias }) => rounded(bias)),
    score: learned.map(({ numbers }) => rounded((numbers[0] as number) / SCORE_SIZE)),
    clues: Object.fromEntries(
      rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= SAYS_NOTHING)),
    ),
  }
}

/** A draft weighed by what was learned from other authors. */
export interface Weighed extends Evidence {
  /** The largest sum of each category. */
  readonly sums: Readonly<Record<string, number>>
  /** Categories that rules speak of that aren't doubted. */
  readonly sure: ReadonlySet<string>
}

export function weigh(draft: Evidence, weights: Weights): Weighed {
  const each = draft.stretches.map(({ scores }, place) => sumsOf(scores, draft.clues[place] ?? [], weights))
  const sums = weights.categories.map((category, column) => {
    const largest = Math.max(-NEVER, ...each.map((sums) => sums[column] as number))
    return [category, largest] as const
  })
  const isUnread = draft.stretches.length === 0
  const isDoubted = ({ rule, weighed }: Said): boolean =>
    weighed === 'always' || (weighed === 'by-worth' && weights.doubted.includes(rule))
  const sure = draft.said.filter((said) => isUnread || !isDoubted(said))
  return { ...draft, sums: Object.fromEntries(sums), sure: new Set(sure.map(({ category }) => category)) }
}

/** Each author's drafts weighed by what was learned from the others'. */
export function weighByAuthor(drafts: readonly Evidence[]): Weighed[] {
  const authors = [...new Set(drafts.map(({ example }) => example.author))]
  return authors.flatMap((author) => {
    const weights = learnWeights(drafts.filter(({ example }) => example.author !== author))
    return drafts.filter(({ example }) => example.author === author).map((draft) => weigh(draft, weights))
  })
}

const largest = ({ sums }: Weighed): number => Math.max(...Object.values(sums))

/** The sum above which only so many of `drafts` are. */
function limitOf(sums: readonly number[], most: number): number {
  return [...sums].sort((one, other) => other - one)[Math.max(0, Math.floor(most))] ?? NEVER
}

/** From which sums on a person is interrupted and reminded, for a share of drafts that are no reason to. */
export function chooseLimits(
  drafts: readonly Weighed[],
  budget: number,
): Pick<Decision, 'warn' | 'beside' | 'remind'> {
  const harmless = drafts.filter((draft) => !isRisky(draft))
  const left = harmless.length * budget - harmless.filter(({ sure }) => sure.size > 0).length
  const warn = limitOf(harmless.filter(({ sure }) => sure.size === 0).map(largest), left)
  const remind = CATEGORIES.map((category) => {
    const sums = harmless.map(({ sums }) => sums[category] as number)
    return rounded(Math.min(warn, limitOf(sums, harmless.length * REMINDED)))
  })
  return { warn: rounded(warn), beside: Math.min(rounded(warn), LIKELIER_THAN_NOT), remind }
}

/** The whole decision: weights from all drafts, limits from drafts weighed by other authors' weights. */
export function learnDecision(
  drafts: readonly Evidence[],
  weighed: readonly Weighed[],
  budget: number,
): Decision {
  return { ...chooseLimits(weighed, budget), ...learnWeights(drafts) }
}
