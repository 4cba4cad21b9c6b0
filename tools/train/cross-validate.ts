import { type Stretch, stretchesOf } from '../../src/engine/opinion/stretches'
import type { Example } from './drafts'
import { learn } from './learn'
import type { Vectors } from './vectors'

/** A draft with what a model held of its stretches that had not learned from its author. */
export interface Judged {
  readonly example: Example
  readonly stretches: readonly Stretch[]
}

/** Authors that are judged together by a model of all the others: fewer models to learn. */
const TOGETHER = 4

/**
 * Scores the drafts of some authors with models that had not learned from them: what it will be like for a school whose
 * staff nobody learned from.
 */
export function crossValidate(
  drafts: readonly Example[],
  authors: readonly string[],
  vectors: Vectors,
  say: (authors: readonly string[]) => void,
): Judged[] {
  const judged = new Map<Example, Judged>()
  for (let first = 0; first < authors.length; first += TOGETHER) {
    const out = authors.slice(first, first + TOGETHER)
    say(out)
    const model = learn(
      drafts.filter(({ author }) => !out.includes(author)),
      vectors,
    )
    for (const example of drafts.filter(({ author }) => out.includes(author)))
      judged.set(example, { example, stretches: stretchesOf(example.terms, model) })
  }
  return drafts.flatMap((draft) => judged.get(draft) ?? [])
}
