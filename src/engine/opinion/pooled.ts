import { filterSizes, type OpinionModel } from './model'

/** What the filters found in a row of meanings. */
export interface Pooled {
  /** For each filter the strongest it finds anywhere, nothing below zero; then the mean of the meanings. */
  readonly values: Float32Array
  /** For each filter the term where that begins; −1 where it found nothing. */
  readonly places: Int32Array
}

/** Puts filters of one, two, three … words over a row of meanings. */
export function pool(meanings: Float32Array, model: OpinionModel): Pooled {
  const { size, counts, filters, filterBias } = model
  const words = meanings.length / size
  const all = filterSizes(model).filters
  const values = new Float32Array(all + size)
  const places = new Int32Array(all).fill(-1)
  let filter = 0
  let weights = 0
  for (let width = 1; width <= counts.length; width++) {
    const span = width * size
    for (let n = 0; n < (counts[width - 1] as number); n++, filter++, weights += span) {
      let best = 0
      for (let at = 0; at + width <= words; at++) {
        let sum = filterBias[filter] as number
        const from = at * size
        for (let i = 0; i < span; i++)
          sum += (filters[weights + i] as number) * (meanings[from + i] as number)
        if (sum <= best) continue
        best = sum
        places[filter] = at
      }
      values[filter] = best
    }
  }
  for (let at = 0; at < words; at++)
    for (let i = 0; i < size; i++)
      values[all + i] = (values[all + i] as number) + (meanings[at * size + i] as number) / words
  return { values, places }
}
