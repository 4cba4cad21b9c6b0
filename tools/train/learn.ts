import type { OpinionModel } from '../../src/engine/opinion/model'
import { assemble } from './assemble'
import type { Example } from './drafts'
import { withJoined } from './join'
import { learnLinear } from './linear'
import { learnNetwork } from './network'
import type { Vectors } from './vectors'

/** Words that drafts have, the commonest first, then all others that have a vector. */
function wordOrder(drafts: readonly Example[], { words }: Vectors): string[] {
  const counts = new Map<string, number>()
  for (const { terms } of drafts)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const learned = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  return [...new Set([...learned.map(([word]) => word), ...words])]
}

/** Learns a model from labelled drafts. The same drafts and vectors give the same model. */
export function learn(drafts: readonly Example[], vectors: Vectors): OpinionModel {
  const taught = withJoined(drafts)
  return assemble(learnLinear(taught), learnNetwork(taught, vectors), vectors, wordOrder(drafts, vectors))
}
