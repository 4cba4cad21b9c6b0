/** How a word was written. */
export type LetterCase = 'lower' | 'title' | 'upper' | 'none'

/** A word of the draft. Offsets are UTF-16 offsets into the draft's text. */
export interface Token {
  /** Folded, without apostrophes: `O’Connor’s` → `oconnors`. */
  readonly form: string
  /** Folded, without what hangs on it (`’s`, `’ll`, `’d`…); equal to `form` where nothing does. */
  readonly bare: string
  readonly start: number
  readonly end: number
  /** Where `bare` ends. */
  readonly bareEnd: number
  /** What hangs on it, without the apostrophe: `s`, `ll`, `d`…; `''` for none or for a mere apostrophe. */
  readonly clitic: string
  readonly kind: 'word' | 'hashtag' | 'handle'
  readonly letters: LetterCase
  /** What stands between the word before and this one, as folded characters without spaces (at most 8). */
  readonly gap: string
  /** Whether there is a space or line break in the gap. */
  readonly spaced: boolean
  /** Index of its sentence. */
  readonly sentence: number
}
