import type { Question } from '../../warning/face'
import { type Checker, goesThrough, type Outcome } from './checker'
import type { ReadDraft } from './read-draft'

/** What it takes to get a draft approved. */
export interface Approval {
  readonly checker: Checker
  /** The draft as it is now; `null` when its composer is gone. */
  read(): ReadDraft | null
  /** Puts a question before the person: whether the draft may go out all the same. */
  ask(question: Question): Promise<boolean>
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
      if (!(await ask(questionOf(draft, outcome)))) return null
      now = read()
      if (now?.fingerprint === draft.fingerprint) return now
      round = 0
    }
    if (now === null || now.empty || signal.aborted) return null
    draft = now
  }
}

function questionOf({ draft }: ReadDraft, outcome: Outcome): Question {
  if (outcome.state === 'checked')
    return { kind: 'findings', draft, findings: outcome.verdict.findings, limits: outcome.limits }
  const reason = outcome.state === 'failed' ? outcome.reason : 'no-answer'
  return { kind: 'unchecked', draft, reason }
}
