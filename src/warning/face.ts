import type { Draft } from '../model/draft'
import type { Finding, Verdict } from '../model/verdict'
import type { CheckAnswer } from '../protocol'

/** What the indicator beside a composer says. */
export type IndicatorState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly limits: readonly string[] }
  | { readonly kind: 'unchecked' }

/** Why the person is asked before a publish. */
export type Question =
  | {
      readonly kind: 'findings'
      readonly draft: Draft
      readonly findings: readonly Finding[]
      readonly limits: readonly string[]
    }
  /** The check did not answer; the person decides. `updated`: the extension was replaced under the page. */
  | {
      readonly kind: 'unchecked'
      readonly draft: Draft
      readonly reason: 'no-answer' | 'updated' | 'unreadable'
    }

export type Decision = 'edit' | 'post'

/** A short line near the composer that needs no answer. */
export type Notice = 'press-again' | 'checking'

/**
 * What `warning.js` offers the gate, both running in the extension's isolated world of one frame.
 * The gate never imports the warning: it asks the background to inject it and finds it here.
 */
export interface WarningFace {
  /** Shows or updates the indicator; the composer is an element of the page that stays untouched. */
  indicate(composer: Element, state: IndicatorState): void
  /** Takes the indicator of this composer away. */
  forget(composer: Element): void
  /**
   * Opens the dialog and settles once with the person's decision. Focus returns to `composer` on `edit`.
   * An abort (the composer went away) settles as `edit`.
   */
  ask(question: Question, composer: Element, signal: AbortSignal): Promise<Decision>
  /** Shows a notice beside the composer until `signal` aborts or a few seconds passed. */
  tell(notice: Notice, composer: Element, signal: AbortSignal): void
}

/** Where `warning.js` leaves its face for the gate. */
export const WARNING_FACE = Symbol.for('second-look.warning')

/** Re-exported so that the gate and the warning speak of the same answer. */
export type { CheckAnswer }
