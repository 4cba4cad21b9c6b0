import { Excerpts } from './excerpts'
import { meaningsOf, rowOfWord } from './meaning'
import type { OpinionModel } from './model'
import { visitNgrams } from './ngrams'

function shareOut(by: Float32Array, from: number, to: number, weight: number): void {
  for (let at = from; at < to; at++) by[at] = (by[at] as number) + weight / (to - from)
}

function weighNgrams(
  terms: readonly string[],
  category: number,
  model: OpinionModel,
  by: Float32Array,
): void {
  const { ngrams, weights, weightScale, categories } = model
  const found: [number, number, number][] = []
  let all = 0
  visitNgrams(terms, (key, from, to) => {
    all++
    const row = ngrams.rowOf(key)
    if (row !== -1) found.push([weights[row * categories.length + category] as number, from, to])
  })
  const share = (weightScale[category] as number) / Math.sqrt(Math.max(1, all))
  for (const [weight, from, to] of found) shareOut(by, from, to, weight * share)
}

function weighMeanings(
  terms: readonly string[],
  category: number,
  model: OpinionModel,
  by: Float32Array,
): void {
  const { size, counts, out } = model
  const { values, places } = new Excerpts(terms, model).pooled(0, terms.length)
  const row = category * values.length
  let filter = 0
  for (let width = 1; width <= counts.length; width++)
    for (let n = 0; n < (counts[width - 1] as number); n++, filter++) {
      const place = places[filter] as number
      if (place !== -1)
        shareOut(by, place, place + width, (values[filter] as number) * (out[row + filter] as number))
    }
  const meanings = meaningsOf(
    Int32Array.from(terms, (term) => rowOfWord(term, model)),
    model,
  )
  for (let at = 0; at < terms.length; at++)
    for (let i = 0; i < size; i++)
      by[at] =
        (by[at] as number) +
        ((meanings[at * size + i] as number) * (out[row + filter + i] as number)) / terms.length
}

/** How much each term did to the score of one category: its part of every n-gram and filter that it stands in. */
export function weighTerms(terms: readonly string[], category: number, model: OpinionModel): Float32Array {
  const by = new Float32Array(terms.length)
  if (terms.length === 0) return by
  weighNgrams(terms, category, model, by)
  weighMeanings(terms, category, model, by)
  return by
}
