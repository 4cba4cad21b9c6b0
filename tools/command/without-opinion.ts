import type { Knowledge } from '../../src/engine'

/** The same knowledge without what was learned: what rules alone say. */
export function withoutOpinion(knowledge: Knowledge): Knowledge {
  return {
    ...knowledge,
    rules: knowledge.rules.filter(({ look }) => look.for !== 'opinion'),
    opinionRules: new Set(),
  }
}
