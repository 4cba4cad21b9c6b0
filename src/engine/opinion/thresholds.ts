/** From which score (log odds) on a category is spoken of, chosen by `npm run train` on drafts that were not learned from. */
export interface Threshold {
  readonly warn: number
  readonly remind: number
  /** Below it, what a doubtful rule found is only a reminder. */
  readonly doubt: number
}

export type Thresholds = Readonly<Record<string, Threshold>>
