import { answersOf } from './answers'
import { meaningsOf, rowOfWord } from './meaning'
import { filterSizes, type OpinionModel } from './model'
import { visitNgrams } from './ngrams'

/** What the filters found in a stretch. */
export interface Pooled {
  /** For each filter the strongest it finds anywhere, nothing below zero; then the mean meaning. */
  readonly values: Float32Array
  /** For each filter the term where that begins; −1 where it found nothing. */
  readonly places: Int32Array
}

/**
 * A row of terms, read once, so that any stretch of it can be scored: sums up to each term of what its n-grams and
 * meanings weigh, and what each filter finds at each term.
 */
export class Excerpts {
  readonly #sums: Int32Array
  readonly #counts: Int32Array
  readonly #meanings: Float32Array
  readonly #found: Float32Array
  readonly #filters: number

  constructor(
    readonly terms: readonly string[],
    readonly model: OpinionModel,
  ) {
    this.#filters = filterSizes(model).filters
    const width = model.categories.length
    this.#sums = new Int32Array((terms.length + 1) * width)
    this.#counts = new Int32Array(terms.length + 1)
    const rows = Int32Array.from(terms, (term) => rowOfWord(term, model))
    this.#meanings = summed(meaningsOf(rows, model), model.size)
    this.#found = new Float32Array(terms.length * this.#filters)
    this.#countNgrams(width)
    this.#lookThrough(rows)
  }

  #countNgrams(width: number): void {
    const { ngrams, weights } = this.model
    const [sums, counts] = [this.#sums, this.#counts]
    visitNgrams(this.terms, (key, _, to) => {
      counts[to] = (counts[to] as number) + 1
      const row = ngrams.rowOf(key) * width
      if (row < 0) return
      for (let i = 0; i < width; i++)
        sums[to * width + i] = (sums[to * width + i] as number) + (weights[row + i] as number)
    })
    for (let at = 1; at < counts.length; at++)
      counts[at] = (counts[at] as number) + (counts[at - 1] as number)
    for (let at = width; at < sums.length; at++)
      sums[at] = (sums[at] as number) + (sums[at - width] as number)
  }

  #lookThrough(rows: Int32Array): void {
    const { counts, filterBias } = this.model
    const known = answersOf(this.model)
    const answers = Array.from(rows, (row) => known.of(row))
    const words = rows.length
    for (let at = 0; at < words; at++) {
      let filter = 0
      let place = 0
      for (let width = 1; width <= counts.length && at + width <= words; width++)
        for (let n = 0; n < (counts[width - 1] as number); n++, filter++) {
          let sum = filterBias[filter] as number
          for (let i = 0; i < width; i++) sum += (answers[at + i] as Float32Array)[place++] as number
          this.#found[at * this.#filters + filter] = sum
        }
    }
  }

  /** What stands out in terms `[from, to)`. */
  pooled(from: number, to: number): Pooled {
    const { size, counts } = this.model
    const values = new Float32Array(this.#filters + size)
    const places = new Int32Array(this.#filters).fill(-1)
    let first = 0
    for (let width = 1; width <= counts.length; width++) {
      const next = first + (counts[width - 1] as number)
      for (let at = from; at + width <= to; at++)
        for (let filter = first; filter < next; filter++) {
          const found = this.#found[at * this.#filters + filter] as number
          if (found <= (values[filter] as number)) continue
          values[filter] = found
          places[filter] = at
        }
      first = next
    }
    for (let i = 0; i < size; i++)
      values[first + i] =
        ((this.#meanings[to * size + i] as number) - (this.#meanings[from * size + i] as number)) /
        (to - from)
    return { values, places }
  }

  /** How strongly terms `[from, to)` speak for each category (log odds), in the order of `model.categories`. */
  score(from: number, to: number): Float32Array {
    const { bias, out, weightScale } = this.model
    const scores = Float32Array.from(bias)
    if (to <= from) return scores
    const width = scores.length
    const share = 1 / Math.sqrt(Math.max(1, (this.#counts[to] as number) - (this.#counts[from] as number)))
    const { values } = this.pooled(from, to)
    for (let category = 0; category < width; category++) {
      const weighed =
        (this.#sums[to * width + category] as number) - (this.#sums[from * width + category] as number)
      let sum = (scores[category] as number) + weighed * share * (weightScale[category] as number)
      const row = category * values.length
      for (let i = 0; i < values.length; i++) sum += (out[row + i] as number) * (values[i] as number)
      scores[category] = sum
    }
    return scores
  }
}

/** Sums up to each term, the first of nothing. */
function summed(meanings: Float32Array, size: number): Float32Array {
  const sums = new Float32Array(meanings.length + size)
  for (let at = 0; at < meanings.length; at++)
    sums[at + size] = (sums[at] as number) + (meanings[at] as number)
  return sums
}
