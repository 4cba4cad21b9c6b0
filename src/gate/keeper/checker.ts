import type { Draft } from '../../model/draft'
import { interrupts } from '../../model/level'
import type { CheckAnswer } from '../../protocol'
import type { Question } from '../../warning/face'
import type { ReadDraft } from './read-draft'

type Unchecked = Extract<Question, { kind: 'unchecked' }>['reason']

/** What came of asking the background. `updated`: the extension was replaced under the page. */
export type Outcome = CheckAnswer | { readonly state: 'failed'; readonly reason: Unchecked }

/** How long an answer counts, in ms: the list or the settings may change meanwhile. */
const FRESH = 30_000
/** The same for “switched off”, as a pause ends by the clock, and for what had to do without a locked list. */
const FRESH_BRIEFLY = 2_000
/** How long a question may take, in ms. */
export const LONGEST_CHECK = 1_500
/** Drafts that are remembered; a person works on one, or goes back and forth between two. */
const REMEMBERED = 4

/** Whether an outcome may soon be another one, though nobody touches the draft. */
function isPassing(outcome: Outcome): boolean {
  return outcome.state !== 'checked' || outcome.limits.length > 0
}

/** Whether a draft with this outcome goes out without a word. */
export function goesThrough(outcome: Outcome | undefined): boolean {
  if (outcome === undefined || outcome.state === 'failed') return false
  return outcome.state === 'off' || !interrupts(outcome.verdict.level)
}

/** How the checker reaches the background. */
export interface Background {
  check(draft: Draft): Promise<CheckAnswer>
  /** Whether the extension behind this page is still the one that runs. */
  isConnected(): boolean
}

/** Asks about drafts, each once at a time, and remembers the latest answers. */
export class Checker {
  readonly #background: Background
  readonly #known = new Map<string, { outcome: Outcome; at: number }>()
  readonly #asked = new Map<string, Promise<Outcome>>()
  /** What was given up on last and may come all the same. */
  #late: { readonly fingerprint: string; readonly answer: Promise<CheckAnswer | undefined> } | undefined
  /** Which of the times between two `forget`s it is. */
  #time = 0

  constructor(background: Background) {
    this.#background = background
  }

  /** The answer for exactly this draft, if there is one that still counts. */
  fresh({ fingerprint }: ReadDraft): Outcome | undefined {
    const known = this.#known.get(fingerprint)
    if (known === undefined) return undefined
    const limit = isPassing(known.outcome) ? FRESH_BRIEFLY : FRESH
    return performance.now() - known.at > limit ? undefined : known.outcome
  }

  /** What is known counts no longer, as something was changed that it depends on. */
  forget(): void {
    this.#time += 1
    this.#known.clear()
    this.#asked.clear()
    this.#late = undefined
  }

  /**
   * The answer that `check` gave up on, when it comes after all: a background that starts on a busy machine takes
   * longer than anybody waits. Undefined where none is on its way, or it fails.
   */
  async late({ fingerprint }: ReadDraft): Promise<CheckAnswer | undefined> {
    return this.#late?.fingerprint === fingerprint ? this.#late.answer : undefined
  }

  /** Never rejects; gives up after `LONGEST_CHECK`. */
  check({ draft, fingerprint, unreadable }: ReadDraft): Promise<Outcome> {
    if (unreadable) return Promise.resolve({ state: 'failed', reason: 'unreadable' })
    const asked = this.#asked.get(fingerprint)
    if (asked !== undefined) return asked
    const time = this.#time
    const answer = this.#ask(draft, fingerprint).then((outcome) => {
      if (time !== this.#time) return outcome
      this.#asked.delete(fingerprint)
      if (outcome.state !== 'failed') this.#remember(fingerprint, outcome)
      return outcome
    })
    this.#asked.set(fingerprint, answer)
    return answer
  }

  async #ask(draft: Draft, fingerprint: string): Promise<Outcome> {
    if (!this.#background.isConnected()) return { state: 'failed', reason: 'updated' }
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => resolve({ state: 'failed', reason: 'no-answer' }), LONGEST_CHECK)
    })
    try {
      const coming = this.#background.check(draft)
      const outcome = await Promise.race([coming, late])
      if (outcome.state === 'failed') this.#awaitLate(fingerprint, coming)
      return outcome
    } catch {
      // Whatever the reason, the person hears that the draft wasn't checked and decides.
      return { state: 'failed', reason: this.#background.isConnected() ? 'no-answer' : 'updated' }
    } finally {
      clearTimeout(timer)
    }
  }

  #awaitLate(fingerprint: string, coming: Promise<CheckAnswer>): void {
    const time = this.#time
    const answer = coming.then(
      (outcome) => {
        if (time !== this.#time) return undefined
        this.#remember(fingerprint, outcome)
        return outcome
      },
      // That it wasn't checked was said when it was given up on.
      () => undefined,
    )
    this.#late = { fingerprint, answer }
  }

  #remember(fingerprint: string, outcome: Outcome): void {
    this.#known.delete(fingerprint)
    this.#known.set(fingerprint, { outcome, at: performance.now() })
    const [oldest] = this.#known.keys()
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
  }
}
