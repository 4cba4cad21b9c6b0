import { Excerpts } from './excerpts'
import { rowOfWord } from './meaning'
import type { OpinionModel } from './model'
import { windowsOf } from './windows'

/** Terms `[from, to)` that are judged together, and what the model holds of them: log odds, in the order of its categories. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly scores: Float32Array
}

/** So many words of a stretch have to be known, and this share of all, for there to be anything to hold an opinion of. */
const FEWEST = 3
const SHARE = 0.5

/** Whether terms are words that the model knows: other languages, noise and single words are not. */
function isKnown(terms: readonly string[], model: OpinionModel): boolean {
  const words = terms.filter((term) => !term.startsWith('<'))
  const known = words.filter((word) => rowOfWord(word, model) !== -1)
  return known.length >= FEWEST && known.length >= words.length * SHARE
}

/** The stretches of a draft that the model can hold an opinion of, in order; none of terms that say nothing to it. */
export function stretchesOf(terms: readonly string[], model: OpinionModel): readonly Stretch[] {
  const windows = windowsOf(terms).filter(([from, to]) => isKnown(terms.slice(from, to), model))
  if (windows.length === 0) return []
  const excerpts = new Excerpts(terms, model)
  return windows.map(([from, to]) => ({ from, to, scores: excerpts.score(from, to) }))
}
