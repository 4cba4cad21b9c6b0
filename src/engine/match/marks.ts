import type { Token } from '../text/token'

/** A phrase of a list, found: words `from` to `to`, end exclusive. */
export interface Mark {
  readonly list: string
  readonly from: number
  readonly to: number
}

/** Words that `endsBefore` looks back. */
const LONGEST_BEFORE = 3

/** Which lists were found where in a draft. */
export class Marks {
  readonly #starting = new Map<string, Map<number, number[]>>()
  readonly #inOrder = new Map<string, Mark[]>()

  add(list: string, from: number, to: number): void {
    const starting = this.#starting.get(list) ?? new Map<number, number[]>()
    this.#starting.set(list, starting)
    const ends = starting.get(from)
    if (ends?.includes(to)) return
    if (ends) ends.push(to)
    else starting.set(from, [to])
    const marks = this.#inOrder.get(list)
    if (marks) marks.push({ list, from, to })
    else this.#inOrder.set(list, [{ list, from, to }])
  }

  /** Where phrases of a list that begin at word `from` end. */
  endsAt(list: string, from: number): readonly number[] {
    return this.#starting.get(list)?.get(from) ?? []
  }

  /** Whether a short phrase of a list ends right before word `at`. */
  endsBefore(list: string, at: number): boolean {
    const starting = this.#starting.get(list)
    if (!starting) return false
    for (let from = at - 1; from >= Math.max(0, at - LONGEST_BEFORE); from--) {
      if (starting.get(from)?.includes(at)) return true
    }
    return false
  }

  /** All phrases of a list, in no certain order. */
  all(list: string): readonly Mark[] {
    return this.#inOrder.get(list) ?? []
  }

  /** A phrase of a list that begins in words `from` to `to` (end exclusive). */
  first(list: string, from: number, to: number): Mark | undefined {
    const starting = this.#starting.get(list)
    if (!starting) return undefined
    for (let at = Math.max(0, from); at < to; at++) {
      const end = starting.get(at)?.[0]
      if (end !== undefined) return { list, from: at, to: end }
    }
    return undefined
  }
}

/** Words around a word that belong to its sentence, at most `reach` to each side: `[from, to)`. */
export function windowAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  reach: number,
): [number, number] {
  const sentence = tokens[from]?.sentence
  let left = from
  while (left > 0 && from - left < reach && tokens[left - 1]?.sentence === sentence) left--
  let right = to
  while (right < tokens.length && right - to < reach && tokens[right]?.sentence === sentence) right++
  return [left, right]
}
