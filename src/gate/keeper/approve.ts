import type { Question } from '../../warning/face'
import { type Checker, goesThrough, type Outcome } from './checker'
import type { ReadDraft } from './read-draft'

/** What it takes to get a draft approved. */
export interface Approval {
  readonly checker: Checker
  /** The draft as it is now; `null` when its composer is gone. */
  read(): ReadDraft | null
  /**
   * Puts a question before the person: whether the draft may go out all the same. The draft as the person was last
   * shown it, as they may have acted on it meanwhile; `null` where it may not.
   */
  ask(question: Question, draft: ReadDraft): Promise<ReadDraft | null>
  readonly signal: AbortSignal
}

/** What there is to say of an empty draft. */
const NOTHING: Outcome = { state: 'off' }

/** A draft that keeps changing while it is checked is put before the person. */
const MOST_ROUNDS = 20

/**
 * The draft that may go out, as it stands in the editor at that moment; `null` for none. What changed while it was
 * checked, or while the person was asked, is checked again.
 */
export async function approve(first: ReadDraft, approval: Approval): Promise<ReadDraft | null> {
  const { checker, read, ask, signal } = approval
  let draft = first
  for (let round = 1; ; round++) {
    const outcome = draft.empty ? NOTHING : (checker.fresh(draft) ?? (await checker.check(draft)))
    let now = read()
    const settled = now?.fingerprint === draft.fingerprint
    if (settled && goesThrough(outcome)) return now
    if (settled || round > MOST_ROUNDS) {
      const shown = await ask(questionOf(draft, outcome), draft)
      if (shown === null) return null
      now = read()
      if (now?.fingerprint === shown.fingerprint) return now?.empty ? null : now
      round = 0
    }
    if (now === null || now.empty || signal.aborted) return null
    draft = now
  }
}

/** What there is to ask the person about a draft, or to tell them where nothing holds it any more. */
export function questionOf({ draft, earlier }: ReadDraft, outcome: Outcome): Question {
  if (outcome.state === 'failed') return { kind: 'unchecked', draft, reason: outcome.reason }
  const kind = goesThrough(outcome) ? 'clear' : 'findings'
  if (outcome.state === 'off') return { kind: 'clear', draft, findings: [], limits: [] }
  const { limits, verdict } = outcome
  if (earlier === undefined) return { kind, draft, findings: verdict.findings, limits }
  // No fix can reach words that aren't in the page.
  const findings = verdict.findings.map((finding) => ({ ...finding, fixes: [] }))
  return { kind, draft, findings, limits, earlier }
}
