import type { Token } from '../text/token'

/** A phrase of a list, found: words `from` to `to`, end exclusive. */
export interface Mark {
  readonly list: string
  readonly from: number
  readonly to: number
}

/** Words that `endsBefore` looks back. */
const LONGEST_BEFORE = 3
/** So few are looked through one by one faster than they are indexed. */
const FEW = 8
const NONE: readonly never[] = []

/** The phrases of one list. */
class MarksOfList {
  readonly marks: Mark[] = []
  #ends: Map<number, number[]> | undefined

  add(mark: Mark): void {
    const { from, to } = mark
    if (this.endsAt(from).includes(to)) return
    this.marks.push(mark)
    if (this.#ends) this.#index(this.#ends, mark)
    else if (this.marks.length > FEW) {
      this.#ends = new Map()
      for (const known of this.marks) this.#index(this.#ends, known)
    }
  }

  #index(index: Map<number, number[]>, { from, to }: Mark): void {
    const ends = index.get(from)
    if (ends) ends.push(to)
    else index.set(from, [to])
  }

  /** Where those that begin at a word end, in the order in which they were found. */
  endsAt(from: number): readonly number[] {
    if (this.#ends) return this.#ends.get(from) ?? NONE
    let ends: number[] | undefined
    for (const mark of this.marks) {
      if (mark.from !== from) continue
      if (ends) ends.push(mark.to)
      else ends = [mark.to]
    }
    return ends ?? NONE
  }

  /** The one that begins first in words `from` to `to`. */
  first(from: number, to: number): Mark | undefined {
    if (!this.#ends) {
      let first: Mark | undefined
      for (const mark of this.marks)
        if (mark.from >= from && mark.from < to && (!first || mark.from < first.from)) first = mark
      return first
    }
    for (let at = Math.max(0, from); at < to; at++) {
      const end = this.#ends.get(at)?.[0]
      const [list] = this.marks
      if (end !== undefined && list) return { list: list.list, from: at, to: end }
    }
    return undefined
  }
}

/** Which lists were found where in a draft. */
export class Marks {
  readonly #lists = new Map<string, MarksOfList>()

  add(list: string, from: number, to: number): void {
    let marks = this.#lists.get(list)
    if (!marks) {
      marks = new MarksOfList()
      this.#lists.set(list, marks)
    }
    marks.add({ list, from, to })
  }

  /** Where phrases of a list that begin at word `from` end. */
  endsAt(list: string, from: number): readonly number[] {
    return this.#lists.get(list)?.endsAt(from) ?? NONE
  }

  /** Whether a short phrase of a list ends right before word `at`. */
  endsBefore(list: string, at: number): boolean {
    const marks = this.#lists.get(list)
    if (!marks) return false
    for (let from = at - 1; from >= Math.max(0, at - LONGEST_BEFORE); from--) {
      if (marks.endsAt(from).includes(at)) return true
    }
    return false
  }

  /** Lists of which there is a phrase. */
  lists(): Iterable<string> {
    return this.#lists.keys()
  }

  /** All phrases of a list, in no certain order. */
  all(list: string): readonly Mark[] {
    return this.#lists.get(list)?.marks ?? NONE
  }

  /** A phrase of a list that begins in words `from` to `to` (end exclusive). */
  first(list: string, from: number, to: number): Mark | undefined {
    return this.#lists.get(list)?.first(from, to)
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
