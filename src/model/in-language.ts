import type { Language } from './language'
import { isOwnWords, OWN_WORDS } from './own-phrase'
import type { Rule, RuleBook, Translation } from './rule'

/** What a school’s own words are called among the translated rules. */
export const OWN_WORDS_TEXT = 'own-words'

function told(rule: Rule, { rules }: Translation): Rule {
  if (!isOwnWords(rule.id)) return { ...rule, ...rules[rule.id] }
  const { message, advice } = rules[OWN_WORDS_TEXT] ?? OWN_WORDS
  // What the school wrote itself is in the language it chose.
  return { ...rule, message, advice: rule.advice === OWN_WORDS.advice ? advice : rule.advice }
}

/** The same rules, speaking a language; what nobody has translated yet stays English. */
export function inLanguage(book: RuleBook, language: Language): RuleBook {
  const { welsh } = book
  if (language === 'en' || welsh === undefined) return book
  return {
    ...book,
    clauses: book.clauses.map((clause) => ({ ...clause, why: welsh.clauses[clause.id] ?? clause.why })),
    rules: book.rules.map((rule) => told(rule, welsh)),
  }
}
