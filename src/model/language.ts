import { type InferOutput, picklist } from 'valibot'

/** The languages in which a finding is explained. */
export const LANGUAGES = ['en', 'cy'] as const
export const LanguageSchema = picklist(LANGUAGES)
export type Language = InferOutput<typeof LanguageSchema>

/** What the person chose; `browser`: as the browser is set. */
export const LanguageChoiceSchema = picklist(['browser', ...LANGUAGES])
export type LanguageChoice = InferOutput<typeof LanguageChoiceSchema>

/** The language to speak. `tags` are the browser's languages, the best first, e.g. `cy-GB`. */
export function languageOf(choice: LanguageChoice, tags: readonly string[]): Language {
  if (choice !== 'browser') return choice
  const known = tags.map((tag) => tag.toLowerCase().split('-')[0])
  return known.find((tag) => tag === 'cy' || tag === 'en') === 'cy' ? 'cy' : 'en'
}

/** The shape of a table of words: another language has to have every one of them, or it doesn't compile. */
export type SameWords<Table> = Table extends string
  ? string
  : Table extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Table]: SameWords<Table[Key]> }
