import type { Token } from '../text/token'
import { beginsSentence, wordsBefore } from './named'
import {
  DETERMINERS,
  ENDEARMENTS,
  GREETINGS,
  LEADS_TO_NAME,
  NOUNS,
  QUALITIES,
  TAKES_TO,
  TITLES,
} from './word-lists'

/** What stands before a name and goes with it. */
export interface BeforeName {
  /** The first word that is replaced. */
  readonly at: number
  /** Qualities that stay, as they were written. */
  readonly qualities: readonly string[]
}

/** “My lovely Ellie”: the words before the name that “a pupil” takes the place of. */
export function beforeName(tokens: readonly Token[], from: number, text: string): BeforeName {
  let at = from
  const qualities: string[] = []
  for (const [token, index] of wordsBefore(tokens, from)) {
    if (DETERMINERS.has(token.form)) return { at: index, qualities }
    if (TITLES.has(token.form) && index === from - 1) at = index
    else if (QUALITIES.has(token.form)) qualities.unshift(text.slice(token.start, token.end).toLowerCase())
    else if (!ENDEARMENTS.has(token.form)) {
      return LEADS_TO_NAME.has(token.form) ? { at: index + 1, qualities } : { at, qualities: [] }
    }
    if (beginsSentence(tokens, index)) return { at: index, qualities }
  }
  return { at, qualities: [] }
}

/** “My pupil Ellie”: the sentence needs no other words for the name. */
export function isBesideNoun(tokens: readonly Token[], from: number): boolean {
  const [nearest] = wordsBefore(tokens, from)
  return nearest !== undefined && NOUNS.has(nearest[0].form)
}

function endsWith(phrases: readonly string[], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || beginsSentence(tokens, at) || (token.gap !== '' && token.gap !== ',')) return false
  const before = [tokens[at - 2], tokens[at - 1]].filter(
    (word) => word?.sentence === token.sentence && word.kind === 'word',
  )
  const said = ` ${before.map((word) => word?.form).join(' ')}`
  return phrases.some((phrase) => said.endsWith(` ${phrase}`))
}

/** Whether the word at `at` follows “well done”, “thank you” or the like. */
export const isThanked = (tokens: readonly Token[], at: number): boolean => endsWith(TAKES_TO, tokens, at)
/** Whether it follows “hi”, “come on” or the like. */
export const isGreeted = (tokens: readonly Token[], at: number): boolean => endsWith(GREETINGS, tokens, at)
