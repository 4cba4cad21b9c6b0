import type { Certainty } from '../../model/rule'
import type { Test } from './case'
import { AGAINST } from './evidence-against'
import { CONTEXT } from './evidence-context'
import { EVERYDAY } from './evidence-everyday'
import { PLACE } from './evidence-place'
import { ROLL } from './evidence-roll'
import { WRITTEN } from './evidence-written'

/** One thing that speaks for (positive) or against (negative) a pupil being meant. */
export interface Evidence {
  readonly name: string
  readonly weight: number
  /** For the person, after "because"; `''` for what needs no saying. */
  readonly words: string
  readonly holds: Test
  /** Where this holds, the mention is no more than this, whatever the sum. */
  readonly atMost?: Certainty
  /** Stands behind the mention in another sentence: it can make less of a pupil, but not nobody. */
  readonly late?: true
}

/** All evidence; docs/rules.md has it as a table. THRESHOLDS in `weigh.ts` say what a sum means. */
export const EVIDENCE: readonly Evidence[] = [
  ...WRITTEN,
  ...ROLL,
  ...CONTEXT,
  ...PLACE,
  ...AGAINST,
  ...EVERYDAY,
]
