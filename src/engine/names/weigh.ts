import type { Certainty } from '../../model/rule'
import type { Knowledge } from '../knowledge'
import type { Reading } from '../reading'
import { EVIDENCE } from './evidence'
import type { Mention } from './find-mentions'

/** What a mention came to. */
export interface Weighed {
  readonly mention: Mention
  readonly certainty: Certainty
  /** What spoke for it, strongest first. */
  readonly reasons: readonly string[]
}

/** The least sum of evidence for each certainty, most certain first. Below the last, it is nobody of ours. */
const THRESHOLDS: readonly [Certainty, number][] = [
  ['certain', 5],
  ['likely', 3],
  ['possible', 1],
]

/** Weighs all evidence for and against a mention; `null` when it is not a pupil. */
export function weigh(mention: Mention, reading: Reading, knowledge: Knowledge): Weighed | null {
  const case_ = { mention, reading, knowledge }
  const found = EVIDENCE.filter((evidence) => evidence.holds(case_))
  const sum = found.reduce((total, { weight }) => total + weight, 0)
  const certainty = THRESHOLDS.find(([, least]) => sum >= least)?.[0]
  if (!certainty) return null
  const speaking = found.filter(({ weight, words }) => weight > 0 && words !== '')
  return {
    mention,
    certainty,
    reasons: speaking.sort((one, other) => other.weight - one.weight).map(({ words }) => words),
  }
}
