interface Waiting {
  act: () => void
  /** By `performance.now()`. */
  due: number
  timer: ReturnType<typeof setTimeout>
}

/**
 * Things to be done after a pause that every letter makes begin anew. A letter only says when; the timer that runs
 * already sees to the rest, as one for each letter would cost more than all else that a letter does.
 */
export class Pauses {
  readonly #waiting = new WeakMap<object, Waiting>()

  has(key: object): boolean {
    return this.#waiting.has(key)
  }

  /** Does it after so many ms, in place of what was to be done for `key` before. */
  after(ms: number, key: object, act: () => void): void {
    const due = performance.now() + ms
    const waiting = this.#waiting.get(key)
    if (waiting !== undefined && waiting.due <= due) {
      waiting.act = act
      waiting.due = due
      return
    }
    clearTimeout(waiting?.timer)
    this.#waiting.set(key, { act, due, timer: setTimeout(() => this.#look(key), ms) })
  }

  #look(key: object): void {
    const waiting = this.#waiting.get(key)
    if (waiting === undefined) return
    const left = waiting.due - performance.now()
    // Timers count in whole milliseconds, and may come a moment before their time.
    if (left >= 1) {
      waiting.timer = setTimeout(() => this.#look(key), Math.ceil(left))
      return
    }
    this.#waiting.delete(key)
    waiting.act()
  }
}
