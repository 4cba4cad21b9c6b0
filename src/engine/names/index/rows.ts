/** Numbers for strings, in the order in which they come. */
export class Numbers {
  readonly #known = new Map<string, number>()

  of(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, this.#known.size)
    return this.#known.size - 1
  }

  get texts(): string[] {
    return [...this.#known.keys()]
  }
}

/** A growing row of numbers. */
export class Row {
  #numbers = new Uint32Array(1024)
  #length = 0

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(this.#length * 2)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#length++] = number
  }

  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length)
  }
}

/** Where the entries of each key begin once they are sorted by `keys`; one more for the end. */
export function startsOf(keys: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1
  for (let key = 0; key < count; key++)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  return starts
}

/** The order of entries by key; entries of one key stay in `order`. */
export function sortBy(keys: Uint32Array, count: number, order: Uint32Array): Uint32Array {
  const next = startsOf(keys, count).slice()
  const sorted = new Uint32Array(order.length)
  for (const entry of order) {
    const key = keys[entry] as number
    sorted[next[key] as number] = entry
    next[key] = (next[key] as number) + 1
  }
  return sorted
}

/** 0, 1, 2 … */
export function inOrder(length: number): Uint32Array {
  const row = new Uint32Array(length)
  for (let at = 0; at < length; at++) row[at] = at
  return row
}

/** The entries of a row in another order. */
export function pick(row: Uint32Array, order: Uint32Array): Uint32Array {
  const picked = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) picked[at] = row[order[at] as number] as number
  return picked
}

/** Pupils by key: where those of each key begin, and the pupils. */
export function postings(keys: Uint32Array, pupils: Uint32Array, count: number): [Uint32Array, Uint32Array] {
  return [startsOf(keys, count), pick(pupils, sortBy(keys, count, inOrder(keys.length)))]
}

/** Strings one after the other, and where each begins. */
export function layStrings(texts: readonly string[]): { stringStart: Uint32Array; stringUnits: Uint16Array } {
  const stringStart = new Uint32Array(texts.length + 1)
  for (const [at, text] of texts.entries()) stringStart[at + 1] = (stringStart[at] as number) + text.length
  const stringUnits = new Uint16Array(stringStart[texts.length] as number)
  for (const [at, text] of texts.entries()) {
    const start = stringStart[at] as number
    for (let index = 0; index < text.length; index++) stringUnits[start + index] = text.charCodeAt(index)
  }
  return { stringStart, stringUnits }
}
