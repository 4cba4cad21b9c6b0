import { interrupts } from '../../model/level'
import type { Hit } from '../finding'
import type { Knowledge } from '../knowledge'
import type { Reading } from '../reading'
import type { NearMiss } from '../words/near'
import { findOpinion, heedDoubts, nearlyHeld, withoutEchoes } from './find-opinion'
import { Judgement } from './judgement'

const isLoud = ({ level, rule }: Hit): boolean => interrupts(level ?? rule.level)

/**
 * What rules found, weighed together with what was learned from drafts, and what only that says. Where no rule asks for the
 * opinion, what rules found stands as it is.
 */
export function weighTogether(
  hits: readonly Hit[],
  reading: Reading,
  { rules, opinionRules }: Pick<Knowledge, 'rules' | 'opinionRules'>,
  onNear?: (near: NearMiss) => void,
  judgement?: Judgement,
): readonly Hit[] {
  if (opinionRules.size === 0) return hits
  const held = judgement ?? new Judgement(hits, reading)
  const { warn, beside } = held.decision
  const judgedBy = (limit: number): readonly Hit[] => {
    const heeded = heedDoubts(hits, held, limit)
    const opinions = rules.flatMap((rule) =>
      rule.look.for === 'opinion' ? findOpinion(rule, rule.look, held, limit) : [],
    )
    return [...heeded, ...withoutEchoes(opinions, heeded)]
  }
  if (onNear)
    for (const rule of rules) {
      const near = rule.look.for === 'opinion' ? nearlyHeld(rule, rule.look, held) : null
      if (near !== null) onNear(near)
    }
  const alone = judgedBy(warn)
  return beside < warn && alone.some(isLoud) ? judgedBy(beside) : alone
}
