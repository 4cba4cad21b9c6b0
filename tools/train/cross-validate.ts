import type { OpinionModel } from '../../src/engine/opinion/model'
import { viewsOf } from '../../src/engine/opinion/views'
import { CATEGORIES, type Example } from './drafts'
import { learn } from './learn'
import type { Vectors } from './vectors'

/** A draft with what a model held of it that had not learned from its author. */
export interface Judged {
  readonly example: Example
  readonly scores: Float32Array
}

/** Which drafts are judged together by what was learned from all others. */
export type FoldOf = (draft: Example, at: number) => string

const BLOCKS = 5

/** Each author is judged by the others: what it will be like for a school whose staff nobody learned from. */
export const byAuthor: FoldOf = ({ author }) => author

/** Authors are mixed: kinder, and only of use while an author alone has whole categories. */
export const byBlock: FoldOf = (_, at) => String(Math.floor(at / 40) % BLOCKS)

/** A score that says: nothing of the kind. */
const NOTHING = -20

function scoresOf({ terms }: Example, model: OpinionModel): Float32Array {
  const views = viewsOf(terms, model)
  return Float32Array.from(CATEGORIES, (_, category) => views[category]?.score ?? NOTHING)
}

/** Scores the drafts of each fold with a model of all the others. */
export function crossValidate(
  drafts: readonly Example[],
  vectors: Vectors,
  foldOf: FoldOf,
  say: (fold: string) => void,
): Judged[] {
  const folds = drafts.map(foldOf)
  const judged = new Map<Example, Judged>()
  for (const fold of new Set(folds)) {
    say(fold)
    const model = learn(
      drafts.filter((_, at) => folds[at] !== fold),
      vectors,
    )
    for (const example of drafts.filter((_, at) => folds[at] === fold))
      judged.set(example, { example, scores: scoresOf(example, model) })
  }
  return drafts.flatMap((draft) => judged.get(draft) ?? [])
}
