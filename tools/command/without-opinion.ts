import type { Knowledge } from '../../src/engine'

/** The same knowledge without the rules that ask for the learned opinion: what rules alone say. */
export function withoutOpinion(knowledge: Knowledge): Knowledge {
  return { ...knowledge, rules: knowledge.rules.filter(({ look }) => look.for !== 'opinion') }
}
