import type { Threshold } from '../../src/engine/opinion/thresholds'

/** A draft that no part of this was learned from: what the opinion holds of it, and what the rules said. */
export interface Tried {
  readonly scores: ArrayLike<number>
  readonly labels: readonly string[]
  /** Categories that rules said so loudly that the person is interrupted. */
  readonly said: readonly string[]
  /** Whether rules interrupt it at all. */
  readonly held: boolean
}

/** How much of all clean drafts may be interrupted. */
export interface Budget {
  readonly inAll: number
  readonly byOpinion: number
}

export const BUDGET: Budget = { inAll: 0.025, byOpinion: 0.008 }

/** A right word is worth so much where the draft is held anyway; a wrong one costs it. */
const BESIDES = 0.4
/** How many more clean drafts one step may interrupt. */
const STEP = 4
/** Keeps a step that costs nothing from being worth everything. */
const FREE = 0.4
/** Of each category, so many of all clean drafts may be reminded of it. */
const REMINDED = 0.004
const DOUBT_RECALL = 0.85

const isClean = ({ labels }: Tried): boolean => labels.length === 0

class Choice {
  readonly #order: readonly Tried[]
  #reached = 0

  constructor(
    readonly category: string,
    readonly column: number,
    drafts: readonly Tried[],
  ) {
    this.#order = [...drafts].sort((one, other) => this.scoreOf(other) - this.scoreOf(one))
  }

  scoreOf({ scores }: Tried): number {
    return scores[this.column] as number
  }

  #worth(draft: Tried, held: ReadonlySet<Tried>): number {
    const right = draft.labels.includes(this.category)
    if (!held.has(draft)) return right ? 1 : BESIDES
    if (draft.said.includes(this.category)) return 0
    return right ? BESIDES : -BESIDES
  }

  /** The best next stretch of drafts to speak of: how many, what it is worth, how many clean ones it interrupts. */
  next(
    held: ReadonlySet<Tried>,
    most: number,
  ): { readonly count: number; readonly rate: number; readonly cost: number } {
    let best = { count: 0, rate: 0, cost: 0 }
    let [worth, cost] = [0, 0]
    for (let at = this.#reached; at < this.#order.length; at++) {
      const draft = this.#order[at] as Tried
      if (isClean(draft)) cost += held.has(draft) ? 0 : 1
      else worth += this.#worth(draft, held)
      if (cost > Math.min(most, STEP)) break
      const rate = worth / (cost + FREE)
      if (rate > best.rate) best = { count: at + 1 - this.#reached, rate, cost }
    }
    return best
  }

  take(count: number): readonly Tried[] {
    const taken = this.#order.slice(this.#reached, this.#reached + count)
    this.#reached += count
    return taken
  }

  /** Half-way between the last draft that is spoken of and the next. */
  get warn(): number {
    const last = this.#order[this.#reached - 1]
    const next = this.#order[this.#reached]
    if (!last) return NEVER
    return next ? (this.scoreOf(last) + this.scoreOf(next)) / 2 : this.scoreOf(last)
  }

  get remind(): number {
    const clean = this.#order.filter(isClean)
    const first = clean[Math.floor(clean.length * REMINDED)]
    return Math.min(first ? this.scoreOf(first) : NEVER, this.warn)
  }

  get doubt(): number {
    const own = this.#order.filter(({ labels }) => labels.includes(this.category))
    const last = own[Math.floor(own.length * DOUBT_RECALL)]
    return Math.min(last ? this.scoreOf(last) : -NEVER, this.warn)
  }
}

/** A score that no draft has. */
const NEVER = 99

/**
 * Thresholds for each category that hold as many risky drafts as they can for the clean ones that may be interrupted,
 * rules and opinion together.
 */
export function chooseThresholds(
  drafts: readonly Tried[],
  categories: readonly string[],
  budget: Budget = BUDGET,
): Record<string, Threshold> {
  const choices = categories.map((category, column) => new Choice(category, column, drafts))
  const held = new Set(drafts.filter((draft) => draft.held))
  const clean = drafts.filter(isClean).length
  const byRules = [...held].filter(isClean).length
  let left = Math.floor(Math.min(clean * budget.inAll - byRules, clean * budget.byOpinion))
  for (;;) {
    const steps = choices.map((choice) => ({ choice, ...choice.next(held, left) }))
    const best = steps.reduce((one, other) => (other.rate > one.rate ? other : one))
    if (best.count === 0) break
    for (const draft of best.choice.take(best.count)) held.add(draft)
    left -= best.cost
  }
  return Object.fromEntries(
    choices.map(({ category, warn, remind, doubt }) => [
      category,
      { warn: rounded(warn), remind: rounded(remind), doubt: rounded(doubt) },
    ]),
  )
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000
