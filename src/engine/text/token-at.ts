import type { Token } from './token'

/** The place of the last word that begins at or before a UTF-16 offset of the draft, found by halving; 0 where there is none. */
export function tokenAt(offset: number, tokens: readonly Token[]): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
