import { check, type Knowledge } from '../../src/engine'
import { interrupts } from '../../src/model/level'
import type { Tried } from './choose'
import type { Judged } from './cross-validate'

/** The same knowledge without the rules that ask for the opinion. */
export function withoutOpinion(knowledge: Knowledge): Knowledge {
  return { ...knowledge, rules: knowledge.rules.filter(({ look }) => look.for !== 'opinion') }
}

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
