import type { Act, Acted, Question } from '../../warning/face'
import type { Found } from '../find-composer'
import type { Gesture } from '../gesture'
import { anchorOf } from '../path'
import type { Scene } from '../publish-control'
import { replay } from '../replay'
import type { Done, Shown } from './act'
import { dialogsNow, isBusy, isTakenSoon } from './after-effect'
import { approve } from './approve'
import { type Checker, goesThrough } from './checker'
import type { Face } from './face'
import { findComposerAgain, renewGesture, watchComposer } from './find-again'
import type { ReadDraft } from './read-draft'
import { replayLeads } from './replay-leads'
import type { Passing, State } from './state'

/** What every keeper of a frame works with. */
export interface Tools extends Pick<Scene, 'sheet'> {
  readonly checker: Checker
  readonly face: Face
  read(composer: Found): ReadDraft
  /** Does what the person asked for about a composer's draft. */
  act(act: Act, shown: Shown): Promise<Done>
  /** A publish is let go to the page: checked, approved, or as the person says. Before the page has it. */
  letOut(composer: Found, draft: ReadDraft): void
  /** The draft went out: its files with it, and what was said of it. */
  published(composer: Found): void
}

/** Keeps one composer: lets an event through, or stops it and sees to it that the draft is published at most once. */
export class Keeper {
  readonly #tools: Tools
  #composer: Found
  #state: State = { name: 'idle' }
  /** The draft whose replay is being dispatched, or whose approved gesture the page is handling just now. */
  #passing: string | null = null
  /** The control of the press that the page was given last. */
  #pressed: HTMLElement | null = null
  /** What of the person's present gesture was kept from the page, by event type. */
  #withheld: string[] = []

  constructor(composer: Found, tools: Tools) {
    this.#composer = composer
    this.#tools = tools
  }

  get composer(): Found {
    return this.#composer
  }

  get isIdle(): boolean {
    return this.#state.name === 'idle'
  }

  /** Takes over the editor that the page put in place of the old one. */
  follow(composer: Found): void {
    this.#composer = composer
  }

  /** Whether the person's new gesture begins: nothing of it was withheld yet. */
  begin(): void {
    this.#withheld = []
  }

  /** The draft was edited: what was approved before counts no longer. */
  changed(draft: ReadDraft): void {
    const { name } = this.#state
    if (name !== 'released' && name !== 'press-again') return
    if (this.#state.fingerprint !== draft.fingerprint) this.#rest()
  }

  /**
   * Whether an event that only leads up to a publish (pointerdown, mouseup…) may reach the page. `isPassed`: the person
   * was let go on with this very draft at an earlier step.
   */
  mayLead(event: Event, draft: ReadDraft, isPassed = false): boolean {
    if (draft.empty || this.#isPassing(draft)) return true
    const state = this.#state
    if (state.name === 'held') return false
    if (isPassed && this.#isLaterStep(event)) return true
    if (state.name === 'released' && state.fingerprint === draft.fingerprint) return false
    if (state.name === 'press-again' && state.fingerprint === draft.fingerprint && event.isTrusted)
      return true
    if (isPassed || goesThrough(this.#tools.checker.fresh(draft))) return true
    void this.#tools.checker.check(draft)
    this.#withheld.push(event.type)
    return false
  }

  /** Whether an event that publishes may reach the page; otherwise it is held and everything else follows. */
  mayPublish(event: Event, draft: ReadDraft, gesture: Gesture, isPassed = false): boolean {
    if (draft.empty || this.#isPassing(draft)) return true
    const state = this.#state
    if (state.name === 'held') return false
    const same = state.name !== 'idle' && state.fingerprint === draft.fingerprint
    const isLater = isPassed && this.#isLaterStep(event)
    if (state.name === 'released' && same && !isLater) return event.type === 'submit'
    if (state.name === 'press-again' && same && event.isTrusted) {
      this.#letPass(draft, gesture, { again: false })
      return true
    }
    this.#rest()
    if (isPassed || goesThrough(this.#tools.checker.fresh(draft))) {
      const leads = this.#leads(gesture)
      if (leads.length > 0) this.#letPass(draft, gesture, { again: true, leads })
      else this.#lookAfter(draft, gesture)
      return true
    }
    void this.#hold(draft, gesture, this.#leads(gesture))
    return false
  }

  /** Whether something else is pressed now than what the page was given last. */
  #isLaterStep(event: Event): boolean {
    return this.#pressed !== null && !event.composedPath().includes(this.#pressed)
  }

  /** Holds a gesture that was stopped before this keeper was here. */
  keep(draft: ReadDraft, gesture: Gesture): void {
    if (this.#state.name !== 'held') void this.#hold(draft, gesture, [])
  }

  /** What the page has to be given late. */
  #leads(gesture: Gesture): readonly string[] {
    return gesture.kind === 'press' && this.#composer.kind.replay === 'sequence' ? this.#withheld : []
  }

  #isPassing(draft: ReadDraft): boolean {
    return this.#passing !== null && this.#passing === draft.fingerprint
  }

  #rest(): void {
    if (this.#state.name !== 'idle') this.#state.abort.abort()
    this.#state = { name: 'idle' }
  }

  /** The composer with the editor that the page has now; `null` when it is gone. */
  #find(): Found | null {
    const again = findComposerAgain(this.#composer, this.#tools.sheet)
    if (again !== null) this.#composer = again
    return again
  }

  /** Reads the draft as it is now; `null` when the composer is gone. */
  #read(): ReadDraft | null {
    const composer = this.#find()
    return composer === null ? null : this.#tools.read(composer)
  }

  async #hold(first: ReadDraft, gesture: Gesture, leads: readonly string[]): Promise<void> {
    const abort = new AbortController()
    const held: State = { name: 'held', abort }
    this.#state = held
    watchComposer(() => findComposerAgain(this.#composer, this.#tools.sheet) === null, abort)
    try {
      const approved = await approve(first, {
        checker: this.#tools.checker,
        read: () => this.#read(),
        ask: (question, draft) => this.#ask(question, draft, abort.signal),
        signal: abort.signal,
      })
      abort.abort()
      if (this.#state !== held) return
      this.#state = { name: 'idle' }
      if (approved !== null) this.#release(approved, gesture, leads)
    } catch (error) {
      // Nothing goes out, and the page and the draft are as they were: the person can press again.
      console.error('Second Look: a held publish was given up.', error)
      if (this.#state === held) this.#rest()
    }
  }

  /** The draft that the person says may go out: the one they were shown last. */
  async #ask(question: Question, first: ReadDraft, signal: AbortSignal): Promise<ReadDraft | null> {
    let draft = first
    const acting = async (act: Act): Promise<Acted> => {
      const done = await this.#tools.act(act, { draft, find: () => this.#find() })
      draft = done.draft ?? draft
      return done.acted
    }
    const decision = await this.#tools.face.ask(question, anchorOf(this.#composer.editor), signal, acting)
    return decision === 'post' ? draft : null
  }

  #release(draft: ReadDraft, held: Gesture, leads: readonly string[]): void {
    const { sheet } = this.#tools
    const gesture = renewGesture(held, this.#composer, sheet)
    if (gesture === null || this.#composer.kind.replay === 'press-again') {
      this.#offerPressAgain(draft, held)
      return
    }
    this.#letPass(draft, gesture, { again: true })
    if (!this.#giveLeads(draft, gesture, leads)) replay(gesture)
  }

  /** Whether the page published on one of the events before the click. */
  #giveLeads(draft: ReadDraft, gesture: Gesture, leads: readonly string[]): boolean {
    if (gesture.kind !== 'press') return false
    this.#passWithinTask(draft.fingerprint)
    return replayLeads(leads, gesture.control, () => this.#isTaken(draft, gesture))
  }

  /** What the page does within the gesture belongs to it; a later task is something new. */
  #passWithinTask(fingerprint: string): void {
    this.#passing = fingerprint
    setTimeout(() => {
      this.#passing = null
    })
  }

  /** From here on the page has the gesture; looks whether it took it. */
  #letPass(draft: ReadDraft, gesture: Gesture, { again, leads = [] }: Passing): void {
    this.#rest()
    const { fingerprint } = draft
    const abort = new AbortController()
    const released: State = { name: 'released', fingerprint, abort }
    this.#state = released
    this.#pressed = gesture.kind === 'press' ? gesture.control : null
    const dialogs = dialogsNow()
    this.#tools.letOut(this.#composer, draft)
    this.#passWithinTask(fingerprint)
    const help = (): void => void this.#giveLeads(draft, gesture, leads)
    void isTakenSoon(() => this.#isTaken(draft, gesture), abort.signal, help).then((taken) => {
      if (this.#state !== released) return
      this.#rest()
      if (taken) this.#tools.published(this.#composer)
      else if (again && dialogsNow().every((each) => dialogs.includes(each)))
        this.#offerPressAgain(draft, gesture)
    })
  }

  /** The page has the person's own gesture, whole: only what it leaves behind has to be tidied. */
  #lookAfter(draft: ReadDraft, gesture: Gesture): void {
    this.#tools.letOut(this.#composer, draft)
    void isTakenSoon(() => this.#isTaken(draft, gesture), new AbortController().signal).then((taken) => {
      if (taken) this.#tools.published(this.#composer)
    })
  }

  #isTaken(draft: ReadDraft, gesture: Gesture): boolean {
    const now = this.#read()
    if (now === null || now.fingerprint !== draft.fingerprint) return true
    const renewed = renewGesture(gesture, this.#composer, this.#tools.sheet)
    return renewed === null || isBusy(renewed, this.#composer.editor)
  }

  #offerPressAgain(draft: ReadDraft, gesture: Gesture): void {
    const { fingerprint } = draft
    const abort = new AbortController()
    const state: State = { name: 'press-again', fingerprint, abort }
    this.#state = state
    this.#tools.face.now?.tell('press-again', anchorOf(this.#composer.editor), abort.signal)
    // A slow page may take the replay after all; then there is nothing left to press again for.
    const timer = setInterval(() => {
      if (this.#state === state && this.#isTaken(draft, gesture)) {
        this.#rest()
        this.#tools.published(this.#composer)
      }
    }, 500)
    abort.signal.addEventListener('abort', () => clearInterval(timer))
  }
}
