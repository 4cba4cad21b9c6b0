/** A draft as it is weighed: what is always there (a number each), and which clues it has. */
export interface Row {
  readonly numbers: readonly number[]
  readonly clues: Int32Array
}

export interface Logistic {
  readonly bias: number
  readonly numbers: Float64Array
  readonly clues: Float64Array
}

export interface LogisticOptions {
  /** How strongly weights are held near zero. */
  readonly hold: number
  readonly sweeps: number
}

const FLATTEST = 1e-6
const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * Logistic regression, weights held near zero: one Newton step a weight, all in turn, `sweeps` times. `targets`: 1 or 0 for
 * each row; `width`: how many clues there are.
 */
export function learnLogistic(
  rows: readonly Row[],
  targets: Float32Array,
  width: number,
  { hold, sweeps }: LogisticOptions,
): Logistic {
  const count = rows[0]?.numbers.length ?? 0
  const having = Array.from({ length: width }, (): number[] => [])
  for (const [at, { clues }] of rows.entries()) for (const clue of clues) having[clue]?.push(at)
  const sums = new Float64Array(rows.length)
  const numbers = new Float64Array(count)
  const clues = new Float64Array(width)
  let bias = 0

  /** Moves one weight; `timesOf` is what it is multiplied with in a row. */
  const step = (
    weight: number,
    places: Iterable<number>,
    timesOf: (row: number) => number,
    held: number,
  ): number => {
    let [slope, bend] = [held * weight, held + FLATTEST]
    for (const at of places) {
      const [value, p] = [timesOf(at), chance(sums[at] as number)]
      slope += (p - (targets[at] as number)) * value
      bend += p * (1 - p) * value * value
    }
    const change = Math.max(-1, Math.min(1, -slope / bend))
    for (const at of places) sums[at] = (sums[at] as number) + change * timesOf(at)
    return weight + change
  }

  const all = rows.map((_, at) => at)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    bias = step(bias, all, () => 1, 0)
    for (let at = 0; at < count; at++)
      numbers[at] = step(numbers[at] as number, all, (row) => rows[row]?.numbers[at] ?? 0, hold)
    for (let clue = 0; clue < width; clue++)
      clues[clue] = step(clues[clue] as number, having[clue] as number[], () => 1, hold)
  }
  return { bias, numbers, clues }
}
