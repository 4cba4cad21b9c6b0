import { LOOKALIKES } from '../text/lookalikes'

/** What is needed to recognise a name of the roll that isn't written as it should be. */
export interface Spellings {
  /** Every single word of a name. */
  readonly words: Set<string>
  /** A name's word with one letter left out, or cut short → the word; long given names only. */
  readonly near: Map<string, string>
}

/** Shorter names differ by a letter from too many other words. */
const SHORTEST_NEAR = 6
/** `Karthik` for `Karthikeyan`: at least this much of a long name. */
const SHORTEST_CUT = 5

/** Adds the words of one name. */
export function addSpellings({ words, near }: Spellings, name: readonly string[], given: boolean): void {
  for (const word of name) {
    words.add(word)
    if (!given || word.length < SHORTEST_NEAR) continue
    for (let at = 1; at < word.length; at++) near.set(word.slice(0, at) + word.slice(at + 1), word)
    for (let end = SHORTEST_CUT; end < word.length - 1; end++) near.set(word.slice(0, end), word)
  }
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
/** More than this is no name that anybody could guess. */
const MOST_MASKS = 2

/** The word of a name that is hidden in a masked word (`t*ler`, `c00per`); undefined for another word. */
export function unmask(word: string, { words }: Spellings): string | undefined {
  const places = [...word].flatMap((letter, at) => (letter === '*' || letter in LOOKALIKES ? [at] : []))
  if (places.length === 0 || places.length > MOST_MASKS || places.length * 2 > word.length) return undefined
  const fill = (filled: string, [place, ...rest]: readonly number[]): string | undefined => {
    if (place === undefined) return words.has(filled) ? filled : undefined
    for (const letter of LOOKALIKES[filled.charAt(place)] ?? ALPHABET) {
      const found = fill(filled.slice(0, place) + letter + filled.slice(place + 1), rest)
      if (found !== undefined) return found
    }
    return undefined
  }
  return fill(word, places)
}

/** The long given name that a word is one letter away from or a beginning of; undefined for another word. */
export function respell(word: string, { words, near }: Spellings): string | undefined {
  if (word.length < SHORTEST_CUT || words.has(word)) return undefined
  const direct = near.get(word)
  if (direct !== undefined) return direct
  if (word.length < SHORTEST_NEAR) return undefined
  for (let at = 1; at < word.length; at++) {
    const without = word.slice(0, at) + word.slice(at + 1)
    if (words.has(without) && without.length >= SHORTEST_NEAR) return without
    // One letter for another, or two that changed places.
    const other = near.get(without)
    if (other !== undefined && other.length === word.length) return other
  }
  return undefined
}
