import type { Rule, WordsLook } from '../../model/rule'

/** The phrases of one rule, as a list among the others. */
export const ruleList = (rule: string, part: 'any' | 'about' | 'unless'): string => `rule ${rule} ${part}`

const NOBODY: readonly string[] = []

function listsOf(id: string, { any, about, unless }: WordsLook): [string, readonly string[]][] {
  return [
    [ruleList(id, 'any'), any],
    [ruleList(id, 'about'), about ?? NOBODY],
    [ruleList(id, 'unless'), unless ?? NOBODY],
  ]
}

/** The phrases that rules bring along themselves. */
export function listsOfRules(rules: readonly Rule[]): Record<string, readonly string[]> {
  return Object.fromEntries(rules.flatMap(({ id, look }) => (look.for === 'words' ? listsOf(id, look) : [])))
}
