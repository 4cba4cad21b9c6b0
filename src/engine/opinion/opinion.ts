import type { Reading } from '../reading'
import { rowOfWord } from './meaning'
import type { OpinionModel } from './model'
import { scoreTerms } from './score'
import { type Term, termsOf } from './terms'
import { windowsOf } from './windows'

/** What the model holds of a category: how strongly, and the terms that make it think so. */
export interface View {
  /** Log odds. */
  readonly score: number
  readonly terms: readonly Term[]
}

const text = ({ text }: Term): string => text

/** So many words of a stretch have to be known, and this share of all, for there to be anything to hold an opinion of. */
const FEWEST = 3
const SHARE = 0.5

/** Whether a stretch is made of words that the model knows: other languages, noise and single words are not. */
function isKnown(terms: readonly Term[], model: OpinionModel): boolean {
  const words = terms.filter(({ text }) => !text.startsWith('<'))
  const known = words.filter(({ text }) => rowOfWord(text, model) !== -1)
  return known.length >= FEWEST && known.length >= words.length * SHARE
}

/** The strongest view of every category, in the order of `model.categories`; none for a draft without words. */
export function viewsOf(reading: Reading, model: OpinionModel): readonly View[] {
  const terms = termsOf(reading)
  const sentenceOf = (token: number): number => reading.tokens[token]?.sentence ?? reading.sentences.length
  const views: View[] = []
  for (const [from, to] of windowsOf(terms, sentenceOf)) {
    const stretch = terms.slice(from, to)
    if (!isKnown(stretch, model)) continue
    for (const [category, score] of scoreTerms(stretch.map(text), model).entries())
      if (score > (views[category]?.score ?? Number.NEGATIVE_INFINITY))
        views[category] = { score, terms: stretch }
  }
  return views
}
