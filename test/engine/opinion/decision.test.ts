import { describe, expect, it } from 'vitest'
import { sumsOf, type Weights } from '../../../src/engine/opinion/decision'

const weights: Weights = {
  categories: ['security', 'contact'],
  doubted: [],
  bias: [-2, -3],
  score: [0.5, 1],
  clues: { 'list gate': [150, -20], 'rule way-in': [100, 0] },
}

describe('everything weighed together', () => {
  it('is the bias where there is nothing', () => {
    expect([...sumsOf([0, 0], [], weights)]).toEqual([-2, -3])
  })

  it('adds the score and each clue that is known, for each category', () => {
    const [security, contact] = sumsOf([2, -1], ['list gate', 'rule way-in', 'list dog'], weights)
    expect(security).toBeCloseTo(-2 + 1 + 1.5 + 1)
    expect(contact).toBeCloseTo(-3 - 1 - 0.2)
  })

  it('takes a score for no more than a strong one', () => {
    expect(sumsOf([1000, -1000], [], weights)).toEqual(sumsOf([12, -12], [], weights))
  })
})
