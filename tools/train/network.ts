import { stemOf } from '../../src/engine/opinion/stem'
import { Adam } from './adam'
import type { Taught } from './linear'
import { randomFrom, shuffled } from './random'
import type { Vectors } from './vectors'

/** How the network is learned. */
export interface NetworkOptions {
  readonly rounds: number
  readonly rate: number
  readonly batch: number
  /** Share of filters, and of words, that are left out of a step, so that none is leaned on alone. */
  readonly dropFilters: number
  readonly dropWords: number
  readonly decay: number
  /** Numbers of a word's meaning that are kept. */
  readonly size: number
  /** Filters over one word, two, three. */
  readonly counts: readonly number[]
  readonly seed: number
}

export const NETWORK: NetworkOptions = {
  rounds: 10,
  rate: 0.006,
  batch: 16,
  dropFilters: 0.5,
  dropWords: 0.1,
  decay: 1e-5,
  size: 32,
  counts: [32, 32, 32],
  seed: 7,
}

/** Terms of a draft that are learned from at most. */
const LONGEST = 96
/** Vectors are 254 long; this makes their numbers about as large as those of the rest. */
export const VECTOR_SCALE = 1 / 64

/** Where each kind of parameter begins among all of them. */
export interface Layout {
  readonly projection: number
  readonly masks: number
  readonly filters: number
  readonly filterBias: number
  readonly out: number
  readonly bias: number
  readonly length: number
  readonly filterCount: number
}

/** A learned network. */
export interface Network {
  readonly options: NetworkOptions
  readonly layout: Layout
  readonly values: Float32Array
  readonly maskNames: readonly string[]
  readonly categories: number
}

function layOut(options: NetworkOptions, inputs: number, masks: number, categories: number): Layout {
  const { size, counts } = options
  const filterCount = counts.reduce((sum, count) => sum + count, 0)
  const projection = 0
  const maskStart = projection + size * inputs
  const filters = maskStart + masks * size
  const filterBias = filters + counts.reduce((sum, count, at) => sum + count * (at + 1) * size, 0)
  const out = filterBias + filterCount
  const bias = out + categories * (filterCount + size)
  return {
    projection,
    masks: maskStart,
    filters,
    filterBias,
    out,
    bias,
    length: bias + categories,
    filterCount,
  }
}

const UNKNOWN = -1

/** Words as rows of the vectors (0 and up), masks (below −1) or unknown (−1). */
export class Vocabulary {
  readonly #rows = new Map<string, number>()

  constructor(
    readonly vectors: Vectors,
    readonly maskNames: readonly string[],
  ) {
    for (const [row, word] of vectors.words.entries()) this.#rows.set(word, row)
    for (const [at, name] of maskNames.entries()) this.#rows.set(name, -2 - at)
  }

  rowsOf(terms: readonly string[]): Int32Array {
    return Int32Array.from(
      terms.slice(0, LONGEST),
      (term) =>
        this.#rows.get(term) ?? (term.startsWith('<') ? UNKNOWN : (this.#rows.get(stemOf(term)) ?? UNKNOWN)),
    )
  }
}

/** Terms without a vector that so many drafts have get one of their own: masks, signs, words GloVe doesn't know. */
const MASK_FEWEST = 6

function masksIn(drafts: readonly Taught[], { words }: Vectors): string[] {
  const known = new Set(words)
  const counts = new Map<string, number>()
  for (const { terms } of drafts)
    for (const term of new Set(terms)) if (!known.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= MASK_FEWEST)
    .map(([name]) => name)
    .sort()
}

/** One draft through the network, forwards and back. All of it works in rows that are made once. */
export class Pass {
  readonly meanings: Float32Array
  readonly #toMeanings: Float32Array
  readonly pooled: Float32Array
  readonly #toPooled: Float32Array
  readonly #best: Int32Array
  readonly scores: Float32Array
  #rows: Int32Array = new Int32Array(0)

  constructor(
    readonly options: NetworkOptions,
    readonly layout: Layout,
    readonly vectors: Vectors,
    readonly categories: number,
  ) {
    const { size } = options
    this.meanings = new Float32Array(LONGEST * size)
    this.#toMeanings = new Float32Array(LONGEST * size)
    this.pooled = new Float32Array(layout.filterCount + size)
    this.#toPooled = new Float32Array(layout.filterCount + size)
    this.#best = new Int32Array(layout.filterCount)
    this.scores = new Float32Array(categories)
  }

  #readMeanings(rows: Int32Array, values: Float32Array): void {
    const { size } = this.options
    const { size: inputs, numbers } = this.vectors
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number
      for (let i = 0; i < size; i++) {
        let sum = 0
        if (row >= 0) {
          const [weights, from] = [this.layout.projection + i * inputs, row * inputs]
          for (let j = 0; j < inputs; j++)
            sum += (values[weights + j] as number) * (numbers[from + j] as number)
          sum *= VECTOR_SCALE
        } else if (row < -1) sum = values[this.layout.masks + (-2 - row) * size + i] as number
        this.meanings[at * size + i] = sum
      }
    }
  }

  #pool(words: number, values: Float32Array): void {
    const { options, layout, meanings, pooled } = this
    const { size, counts } = options
    let weights = layout.filters
    let filter = 0
    for (let width = 1; width <= counts.length; width++) {
      const span = width * size
      for (let n = 0; n < (counts[width - 1] as number); n++, filter++, weights += span) {
        let best = 0
        let place = -1
        for (let at = 0; at + width <= words; at++) {
          let sum = values[layout.filterBias + filter] as number
          const from = at * size
          for (let i = 0; i < span; i++)
            sum += (values[weights + i] as number) * (meanings[from + i] as number)
          if (sum > best) {
            best = sum
            place = at
          }
        }
        pooled[filter] = best
        this.#best[filter] = place
      }
    }
    pooled.fill(0, filter)
    for (let at = 0; at < words; at++)
      for (let i = 0; i < size; i++)
        pooled[filter + i] = (pooled[filter + i] as number) + (meanings[at * size + i] as number) / words
  }

  /** Scores (log odds) of a draft; `keep` says for each pooled number what it is multiplied by. */
  forward(rows: Int32Array, values: Float32Array, keep?: Float32Array): Float32Array {
    this.#rows = rows
    this.#readMeanings(rows, values)
    this.#pool(rows.length, values)
    const { pooled, layout } = this
    if (keep) for (let i = 0; i < pooled.length; i++) pooled[i] = (pooled[i] as number) * (keep[i] as number)
    for (let category = 0; category < this.categories; category++) {
      let sum = values[layout.bias + category] as number
      const row = layout.out + category * pooled.length
      for (let i = 0; i < pooled.length; i++) sum += (values[row + i] as number) * (pooled[i] as number)
      this.scores[category] = sum
    }
    return this.scores
  }

  /** Adds to `slopes` what each value did to the error of the draft that went forward last. */
  backward(wrong: Float32Array, values: Float32Array, slopes: Float32Array, keep: Float32Array): void {
    const { layout, pooled } = this
    const toPooled = this.#toPooled.fill(0)
    for (let category = 0; category < this.categories; category++) {
      const slope = wrong[category] as number
      const row = layout.out + category * pooled.length
      slopes[layout.bias + category] = (slopes[layout.bias + category] as number) + slope
      for (let i = 0; i < pooled.length; i++) {
        slopes[row + i] = (slopes[row + i] as number) + slope * (pooled[i] as number)
        toPooled[i] = (toPooled[i] as number) + slope * (values[row + i] as number)
      }
    }
    for (let i = 0; i < toPooled.length; i++) toPooled[i] = (toPooled[i] as number) * (keep[i] as number)
    this.#backThroughFilters(values, slopes)
    this.#backThroughMeanings(slopes)
  }

  #backThroughFilters(values: Float32Array, slopes: Float32Array): void {
    const { options, layout, meanings } = this
    const { size, counts } = options
    const words = this.#rows.length
    const to = this.#toMeanings.fill(0, 0, words * size)
    let weights = layout.filters
    let filter = 0
    for (let width = 1; width <= counts.length; width++) {
      const span = width * size
      for (let n = 0; n < (counts[width - 1] as number); n++, filter++, weights += span) {
        const place = this.#best[filter] as number
        const slope = this.#toPooled[filter] as number
        if (place < 0 || slope === 0) continue
        const from = place * size
        slopes[layout.filterBias + filter] = (slopes[layout.filterBias + filter] as number) + slope
        for (let i = 0; i < span; i++) {
          slopes[weights + i] = (slopes[weights + i] as number) + slope * (meanings[from + i] as number)
          to[from + i] = (to[from + i] as number) + slope * (values[weights + i] as number)
        }
      }
    }
    for (let at = 0; at < words; at++)
      for (let i = 0; i < size; i++)
        to[at * size + i] = (to[at * size + i] as number) + (this.#toPooled[filter + i] as number) / words
  }

  #backThroughMeanings(slopes: Float32Array): void {
    const { size } = this.options
    const { size: inputs, numbers } = this.vectors
    for (let at = 0; at < this.#rows.length; at++) {
      const row = this.#rows[at] as number
      for (let i = 0; i < size; i++) {
        const slope = this.#toMeanings[at * size + i] as number
        if (slope === 0) continue
        if (row >= 0) {
          const [weights, from] = [this.layout.projection + i * inputs, row * inputs]
          const scaled = slope * VECTOR_SCALE
          for (let j = 0; j < inputs; j++)
            slopes[weights + j] = (slopes[weights + j] as number) + scaled * (numbers[from + j] as number)
        } else if (row < -1) {
          const mask = this.layout.masks + (-2 - row) * size + i
          slopes[mask] = (slopes[mask] as number) + slope
        }
      }
    }
  }
}

function firstValues(
  layout: Layout,
  options: NetworkOptions,
  inputs: number,
  random: () => number,
): Float32Array {
  const values = new Float32Array(layout.length)
  const spread = (from: number, to: number, by: number): void => {
    for (let at = from; at < to; at++) values[at] = (random() * 2 - 1) * by
  }
  spread(layout.projection, layout.masks, Math.sqrt(3 / inputs))
  spread(layout.masks, layout.filters, 0.5)
  spread(layout.filters, layout.filterBias, Math.sqrt(3 / (2 * options.size)))
  spread(layout.out, layout.bias, 0.05)
  values.fill(-2, layout.bias)
  return values
}

/** Learns a network from labelled drafts; the same drafts and options give the same network. */
export function learnNetwork(
  drafts: readonly Taught[],
  vectors: Vectors,
  options: NetworkOptions = NETWORK,
): Network {
  const maskNames = masksIn(drafts, vectors)
  const vocabulary = new Vocabulary(vectors, maskNames)
  const categories = drafts[0]?.labels.length ?? 0
  const layout = layOut(options, vectors.size, maskNames.length, categories)
  const random = randomFrom(options.seed)
  const values = firstValues(layout, options, vectors.size, random)
  const pass = new Pass(options, layout, vectors, categories)
  const adam = new Adam(values, options.rate, options.decay)
  const allRows = drafts.map(({ terms }) => vocabulary.rowsOf(terms))
  const slopes = new Float32Array(layout.length)
  const keep = new Float32Array(pass.pooled.length)
  const wrong = new Float32Array(categories)
  const steps = Math.ceil(drafts.length / options.batch) * options.rounds
  let step = 0
  for (let round = 0; round < options.rounds; round++) {
    let inBatch = 0
    for (const at of shuffled(drafts.length, random)) {
      const rows = (allRows[at] as Int32Array).map((row) => (random() < options.dropWords ? -1 : row))
      for (let i = 0; i < keep.length; i++)
        keep[i] = random() < options.dropFilters ? 0 : 1 / (1 - options.dropFilters)
      const scores = pass.forward(rows, values, keep)
      const { labels } = drafts[at] as Taught
      for (let category = 0; category < categories; category++)
        wrong[category] =
          (1 / (1 + Math.exp(-(scores[category] as number))) - (labels[category] as number)) / options.batch
      pass.backward(wrong, values, slopes, keep)
      inBatch++
      if (inBatch < options.batch) continue
      step++
      adam.step(slopes, 1 - step / (steps + 1))
      slopes.fill(0)
      inBatch = 0
    }
  }
  return { options, layout, values, maskNames, categories }
}
