import { SENTENCE_END } from '../../src/engine/opinion/ngrams'
import type { Taught } from './linear'
import { randomFrom } from './random'

/** How many of the risky and of the clean drafts are learned once more with a clean one before or after them. */
const RISKY_SHARE = 0.5
const CLEAN_SHARE = 0.3
const SEED = 11

const isClean = ({ labels }: Taught): boolean => labels.every((label) => label === 0)

/**
 * The drafts, and some of them again with a harmless one beside them: so that it is learned that harmless sentences
 * take nothing away from a risky one, and that two harmless ones make no risk.
 */
export function withJoined(drafts: readonly Taught[]): Taught[] {
  const random = randomFrom(SEED)
  const clean = drafts.filter(isClean)
  const joined = drafts.flatMap((draft): Taught[] => {
    if (random() >= (isClean(draft) ? CLEAN_SHARE : RISKY_SHARE)) return []
    const other = clean[Math.floor(random() * clean.length)]
    if (!other) return []
    const [first, second] = random() < 0.5 ? [draft, other] : [other, draft]
    return [{ terms: [...first.terms, SENTENCE_END, ...second.terms], labels: draft.labels }]
  })
  return [...drafts, ...joined]
}
