import { SENTENCE_END } from './ngrams'

/** Terms of a draft that is judged as a whole: what comes after often tells how it was meant. */
export const LONGEST_WHOLE = 64
/** Terms of the stretches that a longer one is judged in: a sentence or two. */
export const LONGEST_WINDOW = 24

/** Where sentences end, and where one that is too long is cut. */
function endsOf(terms: readonly string[]): number[] {
  const ends: number[] = []
  let start = 0
  for (let at = 1; at < terms.length; at++) {
    if (terms[at] !== SENTENCE_END && at - start < LONGEST_WINDOW / 2) continue
    ends.push(at)
    start = at
  }
  return [...ends, terms.length]
}

/**
 * Stretches of terms `[from, to)` that are judged by themselves: the whole of a short draft; of a longer one, as many
 * sentences as fit, each stretch beginning about half-way through the one before. A long draft neither drowns a
 * sentence nor adds up to one.
 */
export function windowsOf(terms: readonly string[]): (readonly [number, number])[] {
  if (terms.length === 0) return []
  if (terms.length <= LONGEST_WHOLE) return [[0, terms.length]]
  const ends = endsOf(terms)
  const windows: [number, number][] = []
  let from = 0
  let first = 0
  while (first < ends.length) {
    let last = first
    while (last + 1 < ends.length && (ends[last + 1] as number) - from <= LONGEST_WINDOW) last++
    const to = ends[last] as number
    windows.push([from, to])
    if (last === ends.length - 1) break
    let next = first
    while (next < last && (ends[next] as number) - from < (to - from) / 2) next++
    from = ends[next] as number
    first = next + 1
  }
  return windows
}
