import { LOOKALIKES } from '../text/lookalikes'
import type { RollIndex } from './roll-index'

/** A name that a masked word may hide. */
export interface Unmasked {
  readonly word: string
  /** So little of it shows that it may be another word. */
  readonly isGuess: boolean
}

const MASK = /[*@$!€\d]/
const LETTER = /\p{L}/u
/** More names than this fit only what shows nothing. */
const MOST_NAMES = 8
/** No name is longer, however it is masked. */
const LONGEST = 24

/** "1am", "3rd", "10k": figures that count. */
const COUNTED = /^\d+(?:am|pm|st|nd|rd|th|k|m|x|s|p|hrs?|mins?|min|cm|mm|km|ml|kg|g|yrs?|yo)$/

/** The names hidden in a masked word (`t*ler`, `c00per`, `O****r`); none for another word. */
export function unmask(word: string, roll: RollIndex): Unmasked[] {
  if (!MASK.test(word) || !LETTER.test(word) || word.length > LONGEST || COUNTED.test(word)) return []
  const places = [...word].map((letter) => (letter === '*' ? null : (likeness(letter) ?? letter)))
  const stars = places.filter((place) => place === null).length
  const figures = [...word].filter((letter) => likeness(letter) !== undefined).length
  const shown = word.length - stars - figures
  if (stars + figures === 0 || shown === 0 || (stars > 0 && shown < 2)) return []
  const names = roll.matching(places)
  if (names.length > MOST_NAMES) return []
  if (names.length === 0) return ofOtherLength(places, roll)
  const isGuess = stars > 2 || stars * 2 > word.length || shown * 2 < word.length || word.length < 3
  return names.map((name) => ({ word: name.word, isGuess }))
}

/** More letters than this are hidden by no run of stars. */
const MOST_HIDDEN = 6

/** "Gr***ce": a run of stars that isn't as long as what it hides. */
function ofOtherLength(places: readonly (string | null)[], roll: RollIndex): Unmasked[] {
  const [from, to] = [places.indexOf(null), places.lastIndexOf(null) + 1]
  const isRun = places.slice(from, to).every((place) => place === null)
  if (from < 1 || to - from < 2 || !isRun || to === places.length) return []
  const lengths = Array.from({ length: MOST_HIDDEN }, (_, at) => at + 1).filter(
    (length) => length !== to - from,
  )
  const names = lengths.flatMap((length) =>
    roll.matching([...places.slice(0, from), ...Array<null>(length).fill(null), ...places.slice(to)]),
  )
  return names.length > MOST_NAMES ? [] : names.map(({ word }) => ({ word, isGuess: true }))
}

function likeness(letter: string): string | undefined {
  return Object.hasOwn(LOOKALIKES, letter) ? LOOKALIKES[letter] : undefined
}
