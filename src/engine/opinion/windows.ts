import type { Term } from './terms'

/** Terms that are judged together at most: about three sentences. */
export const LONGEST_WINDOW = 64

/** Where sentences begin, and where one that is too long is cut. */
function piecesOf(terms: readonly Term[], sentenceOf: (token: number) => number): number[] {
  const starts: number[] = []
  let start = 0
  for (let at = 0; at < terms.length; at++) {
    const before = terms[at - 1]
    const opens = !before || sentenceOf(before.token) !== sentenceOf((terms[at] as Term).token)
    if (!opens && at - start < LONGEST_WINDOW / 2) continue
    start = at
    starts.push(at)
  }
  return starts
}

/**
 * Stretches of terms `[from, to)` that are judged by themselves: the whole of a short draft; of a longer one, as many
 * sentences as fit, each stretch beginning about half-way through the one before. A long draft neither drowns a
 * sentence nor adds up to one.
 */
export function windowsOf(
  terms: readonly Term[],
  sentenceOf: (token: number) => number,
): (readonly [number, number])[] {
  if (terms.length === 0) return []
  if (terms.length <= LONGEST_WINDOW) return [[0, terms.length]]
  const ends = [...piecesOf(terms, sentenceOf).slice(1), terms.length]
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
