import { tokenise } from './tokenise'

/** What most entries of lists are; such a word is folded as it stands. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** The words of a phrase that needs no folding; `undefined` for another. */
export function plainWords(phrase: string): string[] | undefined {
  return PLAIN.test(phrase) ? phrase.split(' ') : undefined
}

/** A phrase of a list, a name or a title as the folded words that are compared with a draft's. */
export function wordsOf(phrase: string): string[] {
  return plainWords(phrase) ?? tokenise(phrase).map(({ form }) => form)
}
