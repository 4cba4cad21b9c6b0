import { LOOKALIKES } from '../text/lookalikes'
import type { RollIndex } from './roll-index'

/** Shorter names differ by a letter from too many other words. */
const SHORTEST_NEAR = 6
/** `Karthik` for `Karthikeyan`: at least this much of a long name. */
const SHORTEST_CUT = 5
/** More than this is no name that anybody could guess. */
const MOST_MASKS = 2

/** The word of a name that is hidden in a masked word (`t*ler`, `c00per`); undefined for another word. */
export function unmask(word: string, roll: RollIndex): string | undefined {
  const places = [...word].map((letter) =>
    letter === '*' ? null : Object.hasOwn(LOOKALIKES, letter) ? (LOOKALIKES[letter] ?? null) : letter,
  )
  const masks = [...word].filter((letter) => letter === '*' || letter in LOOKALIKES).length
  if (masks === 0 || masks > MOST_MASKS || masks * 2 > word.length) return undefined
  return roll.matching(places)[0]?.word
}

/** The long given name that a word is one letter away from or a beginning of; undefined for another word. */
export function respell(word: string, roll: RollIndex): string | undefined {
  if (word.length < SHORTEST_CUT || roll.word(word)) return undefined
  const isLong = (name: string): boolean => name.length >= SHORTEST_NEAR && name.charAt(0) === word.charAt(0)
  const near = roll.within(word).find((name) => name.given && isLong(name.word))
  if (near) return near.word
  return roll
    .startingWith(word)
    .find((name) => name.given && isLong(name.word) && name.word.length > word.length + 1)?.word
}
