/** Stretches of a text that don't overlap, each placed by halving, so that many cost little. */
export class Spans {
  /** In order; none overlaps another. Several may be empty at one place, which count once. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /**
   * Takes `start` to `end` (UTF-16 offsets) if nothing of it is taken yet; says whether it did. An empty stretch overlaps
   * what it stands inside of, and another one at the same place.
   */
  take(start: number, end: number): boolean {
    const at = this.#placeOf(start, end)
    const [before, next] = [this.#ends[at - 1] ?? -1, this.#starts[at] ?? Number.POSITIVE_INFINITY]
    if (before > start || next < end) return false
    if (this.#isAt(at, start, end) || this.#isAt(at - 1, start, end)) return false
    this.#starts.splice(at, 0, start)
    this.#ends.splice(at, 0, end)
    return true
  }

  #isAt(at: number, start: number, end: number): boolean {
    return this.#starts[at] === start && this.#ends[at] === end
  }

  /** Where a stretch belongs: behind all that start before it, an empty one before a longer one at the same place. */
  #placeOf(start: number, end: number): number {
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#starts[middle] ?? 0
      if (other < start || (other === start && (this.#ends[middle] ?? 0) < end)) low = middle + 1
      else high = middle
    }
    return low
  }
}
