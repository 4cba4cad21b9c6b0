/** Numbers (32-bit hashes) and the row that each has: open addressing, so that a look costs one or two reads. */
export class Table {
  readonly #slots: Int32Array
  readonly #mask: number

  /** `keys`: each once; its row is its place. */
  constructor(readonly keys: Uint32Array) {
    let size = 2
    while (size < keys.length * 2) size *= 2
    this.#mask = size - 1
    this.#slots = new Int32Array(size).fill(-1)
    for (let row = 0; row < keys.length; row++) {
      let slot = this.#home(keys[row] as number)
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask
      this.#slots[slot] = row
    }
  }

  #home(key: number): number {
    return (key ^ (key >>> 15)) & this.#mask
  }

  /** The row of a key; −1 for one that isn't there. */
  rowOf(key: number): number {
    for (let slot = this.#home(key); ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot] as number
      if (row === -1 || this.keys[row] === key) return row
    }
  }
}
