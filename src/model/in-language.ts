import type { Language } from './language'
import type { RuleBook } from './rule'

/** The same rules, speaking a language; what nobody has translated yet stays English. */
export function inLanguage(book: RuleBook, language: Language): RuleBook {
  const { welsh } = book
  if (language === 'en' || welsh === undefined) return book
  return {
    ...book,
    clauses: book.clauses.map((clause) => ({ ...clause, why: welsh.clauses[clause.id] ?? clause.why })),
    rules: book.rules.map((rule) => ({ ...rule, ...welsh.rules[rule.id] })),
  }
}
