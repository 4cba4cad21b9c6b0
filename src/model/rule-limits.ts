import { type FindingLevel, LEVELS } from './level'
import type { Clause, Rule } from './rule'
import type { RuleLevel } from './rule-pack'

const strength = (level: RuleLevel): number => (level === 'off' ? 0 : LEVELS.indexOf(level))

const ALL: readonly RuleLevel[] = ['off', 'remind', 'warn', 'stop']

/** How mild a rule can be made: a stop that protects children may become a warning, and no less. */
export function mildest(
  { level, clause }: Pick<Rule, 'level' | 'clause'>,
  clauses: readonly Clause[],
  safeguardingMayBeOff: boolean,
): RuleLevel {
  const protects = level === 'stop' && clauses.some(({ id, safeguarding }) => id === clause && safeguarding)
  return protects && !safeguardingMayBeOff ? 'warn' : 'off'
}

/** What a rule can be set to, mildest first. */
export function levelsFrom(least: RuleLevel): RuleLevel[] {
  return ALL.filter((level) => strength(level) >= strength(least))
}

/** The wished level, or the mildest that is allowed; `null` for off. */
export function withinLimits(wished: RuleLevel, least: RuleLevel): FindingLevel | null {
  const level = strength(wished) < strength(least) ? least : wished
  return level === 'off' ? null : level
}
