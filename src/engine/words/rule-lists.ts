import type { Rule, WordsLook } from '../../model/rule'

/** The names of the lists that a rule's own phrases make among the others. */
export interface RuleLists {
  readonly any: string
  readonly about: string
  readonly unless: string
  readonly with: string
}

const known = new Map<string, RuleLists>()

/** The lists of a rule. Every check asks for them, so the names are made once. */
export function ruleLists(rule: string): RuleLists {
  const before = known.get(rule)
  if (before) return before
  const lists = {
    any: `rule ${rule} any`,
    about: `rule ${rule} about`,
    unless: `rule ${rule} unless`,
    with: `rule ${rule} with`,
  }
  known.set(rule, lists)
  return lists
}

const NOBODY: readonly string[] = []

function listsOf(id: string, look: WordsLook): [string, readonly string[]][] {
  const lists = ruleLists(id)
  return [
    [lists.any, look.any],
    [lists.about, look.about ?? NOBODY],
    [lists.unless, look.unless ?? NOBODY],
    [lists.with, look.with ?? NOBODY],
  ]
}

/** The phrases that rules bring along themselves. */
export function listsOfRules(rules: readonly Rule[]): Record<string, readonly string[]> {
  return Object.fromEntries(rules.flatMap(({ id, look }) => (look.for === 'words' ? listsOf(id, look) : [])))
}
