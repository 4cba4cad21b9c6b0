import { applyChoices, withAdditions } from '../model/apply-choices'
import type { RuleBook } from '../model/rule'
import type { AllChoices } from '../model/rule-choices'
import { mildest } from '../model/rule-limits'
import type { RuleRow } from '../protocol'

/** Every rule but the school's own words, as it came and as it holds. */
export function rowsOf(book: RuleBook, choices: AllChoices): RuleRow[] {
  const { managed } = choices
  const withPacks = withAdditions(book, { ...choices, phrases: [], managed: undefined })
  const now = new Map(applyChoices(book, choices).rules.map(({ id, level }) => [id, level]))
  const whys = new Map(book.clauses.map(({ id, why }) => [id, why]))
  const packs = new Map(choices.packs.map(({ id, name }) => [id, name]))
  return withPacks.rules.map((rule) => ({
    id: rule.id,
    category: rule.category,
    clause: rule.clause,
    message: rule.message,
    why: whys.get(rule.clause) ?? '',
    pack: packs.get(rule.id.split(':')[0] ?? '') ?? null,
    shipped: rule.level,
    level: now.get(rule.id) ?? 'off',
    least: mildest(rule, book.clauses, managed?.safeguardingMayBeOff ?? false),
    managed: managed !== undefined && (managed.rulesLocked || Object.hasOwn(managed.ruleLevels, rule.id)),
  }))
}
