import { meaningsOf } from './meaning'
import type { OpinionModel } from './model'
import { ngramsOf } from './ngrams'
import { pool } from './pooled'

function addNetwork(terms: readonly string[], model: OpinionModel, scores: Float32Array): void {
  const { values } = pool(meaningsOf(terms, model), model)
  for (let category = 0; category < scores.length; category++) {
    let sum = scores[category] as number
    const row = category * values.length
    for (let i = 0; i < values.length; i++) sum += (model.out[row + i] as number) * (values[i] as number)
    scores[category] = sum
  }
}

function addNgrams(terms: readonly string[], model: OpinionModel, scores: Float32Array): void {
  const { ngrams, weights, weightScale } = model
  const width = scores.length
  const features = ngramsOf(terms)
  const sums = new Int32Array(width)
  for (const feature of features) {
    const from = ngrams.rowOf(feature) * width
    if (from < 0) continue
    for (let category = 0; category < width; category++)
      sums[category] = (sums[category] as number) + (weights[from + category] as number)
  }
  const share = 1 / Math.sqrt(Math.max(1, features.size))
  for (let category = 0; category < width; category++)
    scores[category] =
      (scores[category] as number) + (sums[category] as number) * share * (weightScale[category] as number)
}

/** How strongly a row of terms speaks for each category (log odds), in the order of `model.categories`. */
export function scoreTerms(terms: readonly string[], model: OpinionModel): Float32Array {
  const scores = Float32Array.from(model.bias)
  if (terms.length === 0) return scores
  addNgrams(terms, model, scores)
  addNetwork(terms, model, scores)
  return scores
}
