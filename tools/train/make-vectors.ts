import dictionary from 'virtual:dictionary'
import rules from 'virtual:rules'
import type { Example } from './drafts'
import { extractVectors, type Vectors } from './vectors'

/** Words whose meaning is kept to learn from. */
const MOST = 20_000

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])

/** Meanings of the words of the drafts, of the rules and of the dictionary, from the file of the package. */
export function makeVectors(path: string, examples: readonly Example[]): Vectors {
  const drafts = new Set(examples.flatMap(({ terms }) => terms))
  return extractVectors(
    path,
    [drafts, wordsIn(JSON.stringify(rules)), wordsIn(JSON.stringify(dictionary))],
    MOST,
  )
}
