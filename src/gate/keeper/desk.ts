import type { Attachment } from '../../model/draft'
import type { SiteSheet } from '../../model/site'
import type { Act } from '../../warning/face'
import { BUTTONS } from '../buttons'
import { composerAt, composerOf, type Found } from '../find-composer'
import type { Gesture } from '../gesture'
import type { Keeping } from '../keeping'
import { isHere } from '../path'
import { type PublishControl, says } from '../publish-control'
import { type Done, perform, type Say, type Shown } from './act'
import { FileLog } from './attachments'
import type { Checker } from './checker'
import { whenCleared } from './cleared'
import { EarlyCheck } from './early-check'
import type { Face } from './face'
import { findComposerAgain } from './find-again'
import { Guesses } from './guesses'
import type { Tools } from './keeper'
import { Keepers } from './keepers'
import { draftAtStep, lastStepIn } from './last-step'
import { NOTHING, type ReadDraft, readDraft } from './read-draft'
import { Sayings } from './sayings'
import { Written } from './written'

/** What a control says that gives up a draft. */
const GIVES_UP = ['cancel', 'discard', 'delete', 'canslo', 'diddymu', 'dileu']

/** How long pages take to draw what was attached, or to take it away, in ms. */
const DRAWN = 300

/** One frame's composers: what is in them, and what became of it. */
export class Desk implements Keeping {
  readonly #sheet: SiteSheet
  readonly #files: FileLog
  readonly #sayings = new Sayings()
  readonly #keepers: Keepers
  readonly #early: EarlyCheck
  readonly #written = new Written()
  readonly #guesses: Guesses
  #recent: HTMLElement | null = null
  /** What was written in since it was last read. */
  #unread: Found | null = null
  #glance: ReturnType<typeof setTimeout> | undefined

  constructor(sheet: SiteSheet, checker: Checker, face: Face, say: Say, letOut: Tools['letOut']) {
    this.#sheet = sheet
    this.#files = new FileLog(sheet)
    const read = (composer: Found): ReadDraft => this.#read(composer)
    this.#guesses = new Guesses({ sheet, read, recent: () => this.#recentComposer })
    const look = (composer: Found): void => {
      if (composer.last !== 'remembered') this.#early.look(composer)
    }
    const published = (composer: Found): void => {
      this.#files.forget(composer, this.#recent)
      this.#sayings.forget(composer)
      if (composer.last !== undefined) this.#written.forget(composer.kind)
      look(composer)
    }
    const doer = { checker, sayings: this.#sayings, say, read }
    const act = async (act: Act, shown: Shown): Promise<Done> => {
      const done = await perform(act, shown, doer)
      const composer = done.acted.done ? shown.find() : null
      if (composer !== null) look(composer)
      return done
    }
    const goingOut = (composer: Found, draft: ReadDraft): void => {
      if (composer.last === undefined) this.#written.passed(composer, draft)
      letOut(composer, draft)
      const stands = (): boolean =>
        isHere(composer.editor) && read(composer).fingerprint === draft.fingerprint
      void whenCleared(
        () => !stands(),
        () => look(composer),
      )
    }
    this.#keepers = new Keepers({ sheet, checker, face, read, act, letOut: goingOut, published })
    this.#early = new EarlyCheck({
      checker,
      face,
      read: (composer) => this.#read(composer, true),
      again: (composer) => findComposerAgain(composer, sheet),
      renew: (composer) =>
        (composer.last === undefined && isHere(composer.editor) && composerOf(composer.editor, sheet)) ||
        composer,
      act: (does, composer, draft) =>
        act(does, { draft, find: () => findComposerAgain(composer, sheet) }).then(({ acted }) => acted),
    })
  }

  get #recentHere(): HTMLElement | null {
    return this.#recent !== null && isHere(this.#recent) ? this.#recent : null
  }

  #read(composer: Found, isEarly = false): ReadDraft {
    const recent = this.#recentHere
    const attach = (): Attachment[] => this.#files.attachmentsOf(composer, recent, isEarly)
    const said = this.#sayings.of(composer)
    if (composer.last === 'remembered') {
      const last = this.#written.of(composer.kind)
      return last === undefined ? NOTHING : draftAtStep(composer, last, said)
    }
    const draft = readDraft(composer, this.#sheet, attach, said)
    if (composer.editor === this.#unread?.editor) this.#unread = null
    this.#written.read(composer, draft)
    this.#guesses.read(composer, draft)
    if (draft.empty) this.#sayings.forget(composer)
    return draft
  }

  wrote(composer: Found): void {
    this.#recent = composer.editor
    this.#unread = composer
    this.#guesses.used(composer)
    // Later than now: the editor's own handling of the event comes after ours.
    this.#early.soon(composer, (now, draft) => this.#keepers.of(now).changed(draft))
  }

  attached(at: Element, files: readonly File[]): void {
    const recent = this.#recentHere
    this.#files.add(at, files, recent)
    const composer = composerAt([at], this.#sheet) ?? this.#recentComposer
    if (composer !== null) this.#early.soon(composer)
  }

  control(elements: readonly Element[]): PublishControl | null | undefined {
    // The press may take the editor out of the page before its last words are read.
    if (this.#unread?.kind.last !== undefined && isHere(this.#unread.editor)) this.#read(this.#unread)
    const written = this.#written.all()
    if (elements.some((each) => each.matches(BUTTONS) && says(each, GIVES_UP))) this.#written.drop()
    return lastStepIn(elements, written, this.#sheet) ?? this.#guesses.control(elements)
  }

  get #recentComposer(): Found | null {
    return this.#recentHere && composerOf(this.#recentHere, this.#sheet)
  }

  sends(event: KeyboardEvent, composer: Found, target: Element): boolean {
    return this.#guesses.sends(event, composer, target)
  }

  /** From here on learns from what nobody held; the gate has to listen already. */
  listen(signal?: AbortSignal): void {
    this.#guesses.listen(signal)
  }

  #isPassed({ kind, last }: Found, { fingerprint }: ReadDraft): boolean {
    return last !== undefined && this.#written.of(kind)?.passed === fingerprint
  }

  /** A press or a file picker that closed may have changed what is attached; no event tells, and pages take a while. */
  glance(): void {
    clearTimeout(this.#glance)
    this.#glance = setTimeout(() => {
      const composer = this.#recentComposer
      this.#files.expect()
      if (composer !== null) this.wrote(composer)
    }, DRAWN)
  }

  mayLead(event: Event, composer: Found): boolean {
    const keeper = this.#keepers.of(composer)
    if (event.type === 'pointerdown') keeper.begin()
    const draft = this.#read(composer)
    return keeper.mayLead(event, draft, this.#isPassed(composer, draft))
  }

  mayPublish(event: Event, composer: Found, gesture: Gesture): boolean {
    const draft = this.#read(composer)
    return this.#keepers.of(composer).mayPublish(event, draft, gesture, this.#isPassed(composer, draft))
  }

  keep(composer: Found, gesture: Gesture): void {
    this.#keepers.of(composer).keep(this.#read(composer), gesture)
  }
}
