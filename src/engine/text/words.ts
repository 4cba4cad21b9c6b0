import { tokenise } from './tokenise'

/** What most entries of lists are; such a word is folded as it stands. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** A phrase of a list, a name or a title as the folded words that are compared with a draft's. */
export function wordsOf(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ')
  return tokenise(phrase).map(({ form }) => form)
}
