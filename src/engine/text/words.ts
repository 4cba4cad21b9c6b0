import { tokenise } from './tokenise'

/** A phrase of a list, a name or a title as the folded words that are compared with a draft's. */
export function wordsOf(phrase: string): string[] {
  return tokenise(phrase).map(({ form }) => form)
}
