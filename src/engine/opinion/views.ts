import { Excerpts } from './excerpts'
import { rowOfWord } from './meaning'
import type { OpinionModel } from './model'
import { windowsOf } from './windows'

/** What the model holds of a category: how strongly, and of which terms `[from, to)`. */
export interface View {
  /** Log odds. */
  readonly score: number
  readonly from: number
  readonly to: number
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

/** The strongest view of every category, in the order of `model.categories`; none of terms that say nothing to it. */
export function viewsOf(terms: readonly string[], model: OpinionModel): readonly View[] {
  const windows = windowsOf(terms).filter(([from, to]) => isKnown(terms.slice(from, to), model))
  const views: View[] = []
  if (windows.length === 0) return views
  const excerpts = new Excerpts(terms, model)
  for (const [from, to] of windows)
    for (const [category, score] of excerpts.score(from, to).entries())
      if (score > (views[category]?.score ?? Number.NEGATIVE_INFINITY)) views[category] = { score, from, to }
  return views
}
