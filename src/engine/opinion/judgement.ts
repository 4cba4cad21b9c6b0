import { interrupts } from '../../model/level'
import type { Hit } from '../finding'
import type { Reading } from '../reading'
import { cluesOf, placesOfHit, type Words } from './clues'
import { type Decision, sumsOf } from './decision'
import type { OpinionModel } from './model'
import { shippedDecision, shippedModel } from './shipped'
import { type Stretch, stretchesOf } from './stretches'
import { type Term, termsOf } from './terms'

/** How strongly all clues together speak for a category (log odds), and of which terms `[from, to)`. */
export interface View {
  readonly sum: number
  readonly from: number
  readonly to: number
}

/** The words of the draft that a stretch of terms covers. */
export function wordsOf({ from, to }: Pick<Stretch, 'from' | 'to'>, terms: readonly Term[]): Words {
  return [terms[from]?.token ?? 0, (terms[to - 1]?.token ?? 0) + 1]
}

/** What is held of a draft when everything that was found is weighed together. */
export class Judgement {
  readonly terms: readonly Term[]
  readonly #stretches: readonly Stretch[]
  readonly #words: readonly Words[]
  readonly #sums: readonly Float64Array[]

  /** `hits`: what the rules found. Without a model it holds nothing of anything. */
  constructor(
    hits: readonly Hit[],
    readonly reading: Reading,
    readonly model: OpinionModel | null = shippedModel(),
    readonly decision: Decision = shippedDecision,
  ) {
    this.terms = model === null ? [] : termsOf(reading)
    const texts = this.terms.map(({ text }) => text)
    this.#stretches = model === null ? [] : stretchesOf(texts, model)
    this.#words = this.#stretches.map((stretch) => wordsOf(stretch, this.terms))
    const clues = cluesOf(hits, reading, this.#words)
    this.#sums = this.#stretches.map(({ scores }, place) => sumsOf(scores, clues[place] ?? [], decision))
  }

  #sum(place: number, category: string): number | undefined {
    return this.#sums[place]?.[this.decision.categories.indexOf(category)]
  }

  /** The stretch that speaks most strongly for a category; undefined where it holds no opinion of the draft. */
  strongest(category: string): View | undefined {
    let strongest: View | undefined
    for (const [place, { from, to }] of this.#stretches.entries()) {
      const sum = this.#sum(place, category)
      if (sum !== undefined && (strongest === undefined || sum > strongest.sum)) strongest = { sum, from, to }
    }
    return strongest
  }

  /** Whether a rule that is often wrong found something that, all in all, stays below `limit` (log odds). */
  doubts(hit: Hit, limit: number): boolean {
    const { id, category, look, level } = hit.rule
    if (look.for !== 'words' || !interrupts(hit.level ?? level)) return false
    if (!(look.doubtful ?? this.decision.doubted.includes(id))) return false
    const sums = placesOfHit(hit, this.reading, this.#words).map((place) => this.#sum(place, category))
    return sums.length > 0 && sums.every((sum) => sum !== undefined && sum < limit)
  }
}
