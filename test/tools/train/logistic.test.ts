import { describe, expect, it } from 'vitest'
import { learnLogistic, type Row } from '../../../tools/train/logistic'

const OPTIONS = { hold: 1, sweeps: 50 }

/** Rows of clues alone. */
const rowsOf = (...clues: readonly number[][]): Row[] =>
  clues.map((each) => ({ numbers: [], clues: Int32Array.from(each) }))

describe('logistic regression', () => {
  it('finds the chance of rows that have nothing', () => {
    const rows = rowsOf(...Array.from({ length: 100 }, () => []))
    const targets = Float32Array.from(rows, (_, at) => (at < 20 ? 1 : 0))
    expect(learnLogistic(rows, targets, 0, OPTIONS).bias).toBeCloseTo(Math.log(20 / 80), 5)
  })

  it('weighs a clue by how often it is right, and holds one that was seen once nearer to zero', () => {
    const often = Array.from({ length: 40 }, () => [0])
    const rows = rowsOf(...often, [1], ...Array.from({ length: 60 }, () => []))
    const targets = Float32Array.from(rows, ({ clues }) => clues.length)
    const { clues } = learnLogistic(rows, targets, 2, OPTIONS)
    expect(clues[1]).toBeGreaterThan(0.2)
    expect(clues[0]).toBeGreaterThan(2 * (clues[1] as number))
  })

  it('learns which way a number speaks', () => {
    const rows = Array.from(
      { length: 50 },
      (_, at): Row => ({ numbers: [at / 25 - 1], clues: new Int32Array() }),
    )
    const targets = Float32Array.from(rows, (_, at) => (at > 25 ? 0 : 1))
    expect(learnLogistic(rows, targets, 0, OPTIONS).numbers[0]).toBeLessThan(-1)
  })
})
