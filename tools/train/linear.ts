import { ngramsOf } from '../../src/engine/opinion/ngrams'
import { randomFrom, shuffled } from './random'

/** How the weights of n-grams are learned. */
export interface LinearOptions {
  readonly rounds: number
  readonly rate: number
  /** How strongly weights are held near zero. */
  readonly decay: number
  /** An n-gram counts when this many drafts have it. */
  readonly fewest: number
  readonly seed: number
}

export const LINEAR: LinearOptions = { rounds: 6, rate: 0.5, decay: 1e-5, fewest: 3, seed: 1 }

export interface Linear {
  readonly keys: Uint32Array
  /** A row for each key, a column for each category. */
  readonly weights: Float32Array
  readonly bias: Float32Array
  /** In how many drafts each key is. */
  readonly counts: Float32Array
}

/** A draft as numbers: rows of its known n-grams, and what each counts. */
export interface Bag {
  readonly rows: Int32Array
  readonly share: number
}

export interface Taught {
  readonly terms: readonly string[]
  readonly labels: Float32Array
}

function countKeys(bags: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const bag of bags) for (const key of new Set(bag)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Logistic regression, one for each category, by gradient steps that grow smaller where much was learned (AdaGrad). */
export function learnLinear(drafts: readonly Taught[], options: LinearOptions = LINEAR): Linear {
  const sets = drafts.map(({ terms }) => ngramsOf(terms))
  const known = countKeys(sets)
  const keys = Uint32Array.from(
    [...known].filter(([, count]) => count >= options.fewest).map(([key]) => key),
  ).sort()
  const rowOf = new Map([...keys].map((key, row) => [key, row]))
  const bags = sets.map((set) => ({
    rows: Int32Array.from(set.flatMap((key) => rowOf.get(key) ?? [])),
    share: 1 / Math.sqrt(Math.max(1, set.length)),
  }))
  const width = drafts[0]?.labels.length ?? 0
  const weights = new Float32Array(keys.length * width)
  const seen = new Float32Array(keys.length * width).fill(1e-3)
  const bias = new Float32Array(width).fill(-2)
  const random = randomFrom(options.seed)
  for (let round = 0; round < options.rounds; round++) {
    for (const at of shuffled(drafts.length, random)) {
      const { rows, share } = bags[at] as Bag
      const { labels } = drafts[at] as Taught
      for (let category = 0; category < width; category++) {
        let sum = bias[category] as number
        for (const row of rows) sum += (weights[row * width + category] as number) * share
        const wrong = 1 / (1 + Math.exp(-sum)) - (labels[category] as number)
        bias[category] = (bias[category] as number) - 0.05 * wrong
        if (Math.abs(wrong) < 1e-3) continue
        for (const row of rows) {
          const cell = row * width + category
          const slope = wrong * share + options.decay * (weights[cell] as number)
          const before = (seen[cell] as number) + slope * slope
          seen[cell] = before
          weights[cell] = (weights[cell] as number) - (options.rate * slope) / Math.sqrt(before)
        }
      }
    }
  }
  return { keys, weights, bias, counts: Float32Array.from(keys, (key) => known.get(key) ?? 0) }
}
