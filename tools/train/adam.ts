const FIRST = 0.9
const SECOND = 0.999
const SMALL = 1e-8

/** Gradient steps whose size fits each value's own history (Adam), with values held near zero. */
export class Adam {
  readonly #mean: Float32Array
  readonly #square: Float32Array
  #steps = 0

  constructor(
    readonly values: Float32Array,
    readonly rate: number,
    readonly decay: number,
  ) {
    this.#mean = new Float32Array(values.length)
    this.#square = new Float32Array(values.length)
  }

  /** One step; `share` makes it smaller as learning goes on. */
  step(slopes: Float32Array, share: number): void {
    this.#steps++
    const rate = (this.rate * share * Math.sqrt(1 - SECOND ** this.#steps)) / (1 - FIRST ** this.#steps)
    for (let at = 0; at < this.values.length; at++) {
      const value = this.values[at] as number
      const slope = (slopes[at] as number) + this.decay * value
      const mean = FIRST * (this.#mean[at] as number) + (1 - FIRST) * slope
      const square = SECOND * (this.#square[at] as number) + (1 - SECOND) * slope * slope
      this.#mean[at] = mean
      this.#square[at] = square
      this.values[at] = value - (rate * mean) / (Math.sqrt(square) + SMALL)
    }
  }
}
