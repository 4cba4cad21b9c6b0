import type { RollIndex } from './roll-index'

/** More words than one person writes; then it is begun anew, so that it can't fill the memory. */
const MOST = 20_000

/**
 * What was made of words before, by roll: people write the same words, and a draft is checked again at every pause.
 * Only for what depends on the words and the roll alone, and is never `undefined`.
 */
export class Memory<Value> {
  readonly #byRoll = new WeakMap<RollIndex, Map<string, Value>>()

  /** What was made of `key` with this roll, made now where it is new. */
  recall(roll: RollIndex, key: string, make: () => Value): Value {
    let known = this.#byRoll.get(roll)
    if (!known || known.size >= MOST) {
      known = new Map()
      this.#byRoll.set(roll, known)
    }
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make()
    known.set(key, made)
    return made
  }
}
