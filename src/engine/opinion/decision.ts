/**
 * How what rules found, which lists have words in a draft, and what the model scores tell a risky draft from a harmless one together:
 * weighed by `npm run train` on drafts that neither the rules nor the model had been made with.
 */
export interface Decision extends Weights {
  /** From this sum (log odds) on a person is interrupted. */
  readonly warn: number
  /** Where a person is interrupted anyway, this is enough for the rest to be told as loudly. */
  readonly beside: number
  /** From which sum on the opinion reminds, in the order of `categories`. */
  readonly remind: readonly number[]
}

/** What is weighed, in log odds; rows of numbers are in the order of `categories`. */
export interface Weights {
  readonly categories: readonly string[]
  /** Words rules that were wrong too often by themselves: below `warn` what they found is only a reminder. */
  readonly doubted: readonly string[]
  readonly bias: readonly number[]
  /** What the model's score, log odds itself, is multiplied with. */
  readonly score: readonly number[]
  /** What each clue (`clues.ts`) adds, in hundredths. */
  readonly clues: Readonly<Record<string, readonly number[]>>
}

/** A score beyond these says no more than they do. */
const MOST_SCORE = 12
const HUNDREDTH = 0.01

/** A score as it is weighed. */
export const clamped = (score: number): number => Math.max(-MOST_SCORE, Math.min(MOST_SCORE, score))

/** Everything that is known of a stretch weighed together, for each category: log odds. */
export function sumsOf(scores: ArrayLike<number>, clues: Iterable<string>, weights: Weights): Float64Array {
  const sums = Float64Array.from(
    weights.bias,
    (bias, column) => bias + (weights.score[column] ?? 0) * clamped(scores[column] ?? 0),
  )
  for (const clue of clues) {
    const row = weights.clues[clue]
    if (row === undefined) continue
    for (let column = 0; column < sums.length; column++)
      sums[column] = (sums[column] as number) + (row[column] ?? 0) * HUNDREDTH
  }
  return sums
}
