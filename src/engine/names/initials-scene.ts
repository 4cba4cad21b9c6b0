import type { Case } from './case'
import { BEFORE_SOMEBODY, DOING, FINITE, PERSONAL } from './grammar-words'
import { inSentence } from './neighbours'

/** Somebody does, has or is told something: "for JS", "JS won", "JS's mum". */
export function isSomebody({ mention, reading: { tokens } }: Case): boolean {
  const before = inSentence(tokens, mention.from - 1, mention.from)
  const after = inSentence(tokens, mention.to, mention.from)
  if (tokens[mention.to - 1]?.clitic === 's') return true
  if (tokens[mention.from]?.gap === '' && BEFORE_SOMEBODY.has(before?.form ?? '')) return true
  return (
    after !== undefined &&
    /^\.?$/.test(after.gap) &&
    [PERSONAL, FINITE, DOING].some((words) => words.has(after.form))
  )
}

/** "IF", "AS", "I S": two letters that are a word or hold one. */
export function areWords({ mention, knowledge }: Case): boolean {
  const [first, second] = mention.name.split(' ')
  if (mention.to - mention.from > 1) return first === 'i' || second === 'i' || first === 'a'
  return knowledge.words.get('two-letters')?.has(`${first}${second}`) === true
}

/** Initials without full stops. */
export const isLoose = ({ mention }: Case): boolean => mention.loose === true

/** "NQ", "PM": letters that stand for something that everybody knows. */
export const isAbbreviation = ({ mention, knowledge }: Case): boolean =>
  mention.to - mention.from === 1 &&
  knowledge.words.get('common-acronyms')?.has(mention.name.replace(' ', '')) === true
