import type { Excuse } from '../../model/rule'

/** A rule that found its words and says nothing all the same. */
export interface NearMiss {
  readonly rule: string
  /** UTF-16 offsets of the words found. */
  readonly start: number
  readonly end: number
  /** What was missing (`about`, `with`), or what made it harmless (`unless`, or how it was said); `repeat`: another finding says it already;
   * `opinion`: the learned second opinion stayed just below its threshold. */
  readonly why: 'about' | 'with' | 'unless' | 'repeat' | 'opinion' | Excuse
}
