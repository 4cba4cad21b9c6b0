import { interrupts } from '../../src/model/level'
import type { Finding, Verdict } from '../../src/model/verdict'
import type { LabelledPost } from './labelled-post'

/** A labelled draft with what the engine said. */
export interface Judged {
  readonly post: LabelledPost
  readonly verdict: Verdict
}

/** Counts of one category, over drafts. `pointed` of `spans` labelled places are touched by a finding. */
export interface CategoryScore {
  readonly category: string
  readonly drafts: number
  readonly found: number
  readonly wrong: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly spans: number
  readonly pointed: number
}

export interface Share {
  readonly of: number
  readonly count: number
  readonly share: number | null
}

export interface Score {
  readonly drafts: number
  readonly categories: readonly CategoryScore[]
  /** The mean of the F1 of all categories that have labelled drafts. */
  readonly macroF1: number | null
  /** Clean drafts that would be interrupted (warn or stop). */
  readonly cleanInterrupted: Share
  /** Risky drafts (risk warn or stop) that would be held (warn or stop). */
  readonly riskyHeld: Share
}

const ratio = (count: number, of: number): number | null => (of === 0 ? null : count / of)
const shareOf = (count: number, of: number): Share => ({ of, count, share: ratio(count, of) })

/**
 * What counts as said: findings that interrupt; on a draft that is labelled as mild (risk `remind`),
 * reminders too. A reminder on another draft is neither right nor wrong: nobody is held by it.
 */
function counts({ post }: Judged, { level }: Finding): boolean {
  return interrupts(level) || post.risk === 'remind'
}

function isSaid(judged: Judged, category: string): boolean {
  return judged.verdict.findings.some((finding) => finding.category === category && counts(judged, finding))
}

function isPointedAt({ post, verdict }: Judged, label: string, words: string): boolean {
  const start = post.text.indexOf(words)
  return verdict.findings.some(
    (finding) => finding.category === label && finding.start < start + words.length && start < finding.end,
  )
}

function scoreCategory(category: string, all: readonly Judged[]): CategoryScore {
  const labelled = all.filter(({ post }) => post.labels.includes(category))
  const found = labelled.filter((judged) => isSaid(judged, category)).length
  const wrong = all.filter(
    (judged) => !judged.post.labels.includes(category) && isSaid(judged, category),
  ).length
  const spans = labelled.flatMap((judged) =>
    judged.post.spans.filter(({ label }) => label === category).map(({ text }) => ({ judged, text })),
  )
  const precision = ratio(found, found + wrong)
  const recall = ratio(found, labelled.length)
  return {
    category,
    drafts: labelled.length,
    found,
    wrong,
    precision,
    recall,
    f1: ratio(2 * found, labelled.length + found + wrong),
    spans: spans.length,
    pointed: spans.filter(({ judged, text }) => isPointedAt(judged, category, text)).length,
  }
}

/** Measures verdicts against labels; categories in the order of the alphabet. */
export function measure(all: readonly Judged[]): Score {
  const categories = new Set(
    all.flatMap(({ post, verdict }) => [...post.labels, ...verdict.findings.map(({ category }) => category)]),
  )
  const clean = all.filter(({ post }) => post.risk === 'none')
  const risky = all.filter(({ post }) => interrupts(post.risk))
  const held = (judged: readonly Judged[]): number =>
    judged.filter(({ verdict }) => interrupts(verdict.level)).length
  const scored = [...categories].sort().map((category) => scoreCategory(category, all))
  const measurable = scored.filter(({ drafts }) => drafts > 0)
  return {
    drafts: all.length,
    categories: scored,
    macroF1: ratio(
      measurable.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0),
      measurable.length,
    ),
    cleanInterrupted: shareOf(held(clean), clean.length),
    riskyHeld: shareOf(held(risky), risky.length),
  }
}
