import { check, type Knowledge } from '../../src/engine'
import { interrupts } from '../../src/model/level'
import { withoutOpinion } from '../command/without-opinion'
import type { Tried } from './choose'
import type { Judged } from './cross-validate'

/** What the rules alone say of drafts. */
export function tryRules(judged: readonly Judged[], knowledge: Knowledge): Tried[] {
  const rulesAlone = withoutOpinion(knowledge)
  return judged.map(({ example: { post }, scores }) => {
    const loud = check(post, rulesAlone).findings.filter(({ level }) => interrupts(level))
    return {
      scores,
      labels: post.labels,
      said: [...new Set(loud.map(({ category }) => category))],
      held: loud.length > 0,
    }
  })
}
