import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A text that can be recognised but not read: hashes of its neighbouring words. */
export type Likeness = readonly string[]

/** More than the longest post has; few enough to keep. */
const MOST_WORDS = 5_000
const LENGTH = 12

function wordsIn(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, MOST_WORDS)
}

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`)

function hashed(texts: readonly string[], salt: string): Likeness {
  const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(salt + text))).slice(0, LENGTH)
  return [...new Set(texts)].map(hash)
}

/** What is kept of a draft. `salt` is another one for each start of the browser. */
export function likenessOf(draft: string, salt: string): Likeness {
  const words = wordsIn(draft)
  return hashed([...pairsOf(words), ...words], salt)
}

/** How much of `text` is in a draft, from 0 to 1, word for word and in its order; 0 for a text without words. */
export function shareIn(draft: Likeness, text: string, salt: string): number {
  const words = wordsIn(text)
  const looked = hashed(words.length === 1 ? words : pairsOf(words), salt)
  const known = new Set(draft)
  return looked.length === 0 ? 0 : looked.filter((hash) => known.has(hash)).length / looked.length
}
