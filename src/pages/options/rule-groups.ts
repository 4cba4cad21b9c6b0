import type { RuleRow } from '../../protocol'
import { categoryTitle, ruleStrings } from './rule-strings'

/** The rules of one category. */
export interface RuleGroup {
  readonly category: string
  readonly title: string
  readonly rules: readonly RuleRow[]
}

const ORDER = Object.keys(ruleStrings.categories)
const placeOf = (category: string): number => (ORDER.indexOf(category) + ORDER.length) % ORDER.length

const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word of the search has to stand somewhere in what a person reads of the rule. */
function fits({ message, why, category, id, pack }: RuleRow, wanted: readonly string[]): boolean {
  const text = folded([message, why, categoryTitle(category), id, pack ?? ''].join(' '))
  return wanted.every((word) => text.includes(word))
}

export const isChanged = ({ shipped, level }: RuleRow): boolean => shipped !== level

/** Rules that fit a search, by category, those about pupils first. An empty search fits all. */
export function groupsOf(rules: readonly RuleRow[], search: string): RuleGroup[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean)
  const groups = new Map<string, RuleRow[]>()
  for (const rule of rules.filter((rule) => fits(rule, wanted))) {
    const group = groups.get(rule.category)
    if (group) group.push(rule)
    else groups.set(rule.category, [rule])
  }
  return [...groups]
    .map(([category, rules]) => ({ category, title: categoryTitle(category), rules }))
    .sort((one, other) => placeOf(one.category) - placeOf(other.category))
}
