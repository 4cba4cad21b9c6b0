import type { Draft } from '../model/draft'
import type { Language } from '../model/language'
import type { Finding, Fix, Verdict } from '../model/verdict'
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
      /** The gate didn’t see it: its request is `held`, or it is `gone` and there is nothing left to decide. */
      readonly sent?: 'held' | 'gone'
      /** The words were written at an earlier step and can be changed only there. */
      readonly earlier?: true
    }
  /** What held the draft is settled: at most reminders are left, and the person may post. */
  | {
      readonly kind: 'clear'
      readonly draft: Draft
      readonly findings: readonly Finding[]
      readonly limits: readonly string[]
      readonly earlier?: true
    }
  /** The check did not answer; the person decides. `updated`: the extension was replaced under the page. */
  | {
      readonly kind: 'unchecked'
      readonly draft: Draft
      readonly reason: 'no-answer' | 'updated' | 'unreadable'
    }

export type Decision = 'edit' | 'post'

/** What the person can do about a finding from within the warning. */
export type Act =
  /** “This isn’t a pupil”: in this draft, or always; `sure` is the second yes to a full name. */
  | {
      readonly kind: 'not-pupil'
      readonly phrase: string
      readonly scope: 'draft' | 'always'
      readonly sure: boolean
    }
  | { readonly kind: 'fix'; readonly fix: Fix }

/** What came of it. Unless it was done, nothing was changed. */
export type Acted =
  /** How the draft stands now. `stale`: it had changed meanwhile, so it was only checked again. */
  | { readonly done: true; readonly question: Question; readonly stale?: true }
  /** The editor isn't known to take the words: they are to be offered. */
  | { readonly done: false; readonly because: 'copy' }
  | { readonly done: false; readonly because: 'full-name' }
  | { readonly done: false; readonly because: 'problem'; readonly problem: string }

/** Does it. Never rejects. */
export type Acting = (act: Act) => Promise<Acted>

/** A place in the page, as ranges have it. */
export interface Point {
  readonly node: Node
  readonly offset: number
}

/** Where something that was found stands: in which editor of the draft, and where in that editor's own text. */
export interface Passage {
  /** Its place among the verdict's findings. */
  readonly finding: number
  readonly editor: HTMLElement
  /** UTF-16 offsets, end exclusive. */
  readonly start: number
  readonly end: number
}

/** An editor's text at one moment, and where in the page it stands. */
export interface Standing {
  readonly text: string
  /** The ends of a stretch of the text; `null` in a field, and where nothing in the page stands for it. */
  rangeOf(start: number, end: number): readonly [Point, Point] | null
}

/** What can be underlined of a verdict. */
export interface Passages {
  readonly all: readonly Passage[]
  /** The editor as it is now; `null` where it can't be read. */
  read(editor: HTMLElement): Standing | null
}

/** A short line near the composer that needs no answer. */
export type Notice = 'press-again' | 'checking' | 'slipped-clean' | 'slipped-unchecked'

/**
 * What `warning.js` offers the gate, both running in the extension's isolated world of one frame.
 * The gate never imports the warning: it asks the background to inject it and finds it here.
 */
export interface WarningFace {
  /** Speaks this language from the next drawing on. */
  speak(language: Language): void
  /**
   * Shows or updates the indicator, and underlines the passages; the composer is an element of the page that stays
   * untouched.
   */
  indicate(composer: Element, state: IndicatorState, acting?: Acting, passages?: Passages): void
  /** Takes the indicator of this composer away. */
  forget(composer: Element): void
  /**
   * Opens the dialog and settles once with the person's decision. Focus returns to `composer` on `edit`.
   * An abort (the composer went away) settles as `edit`. With `acting` the person can act on findings in between; the
   * dialog then goes on with the question that came of it, and the decision is about that one.
   */
  ask(question: Question, composer: Element, signal: AbortSignal, acting?: Acting): Promise<Decision>
  /** Shows a notice beside the composer until `signal` aborts or a few seconds passed. */
  tell(notice: Notice, composer: Element, signal: AbortSignal): void
}

/** Where `warning.js` leaves its face for the gate. */
export const WARNING_FACE = Symbol.for('second-look.warning')

/** Re-exported so that the gate and the warning speak of the same answer. */
export type { CheckAnswer }
