import type { SiteSheet } from '../model/site'
import { FileLog } from './attachments'
import type { Checker } from './checker'
import { EarlyCheck } from './early-check'
import type { Face } from './face'
import { composerAt, composerOf, editorsIn, type Found } from './find-composer'
import { Keepers } from './keepers'
import { elementsIn } from './path'
import { neverPublishes, type PublishControl, publishControlIn, type Scene } from './publish-control'
import { isPressKey, isPublishKey } from './publish-key'
import { type ReadDraft, readDraft } from './read-draft'
import type { Gesture } from './replay'

/** What leads up to a click; a page may act on any of them. */
const LEADS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const

export interface GateParts {
  readonly sheet: SiteSheet
  readonly checker: Checker
  readonly face: Face
}

/** Watches one frame: finds composers by what the person does, and holds what would publish unchecked. */
export class Gate {
  readonly #sheet: SiteSheet
  readonly #face: Face
  readonly #files = new FileLog()
  readonly #keepers: Keepers
  readonly #early: EarlyCheck
  #recent: HTMLElement | null = null

  constructor({ sheet, checker, face }: GateParts) {
    this.#sheet = sheet
    this.#face = face
    const read = (composer: Found): ReadDraft => this.#read(composer)
    const published = (composer: Found): void => {
      this.#files.forget(composer, this.#recent)
      this.#early.look(composer)
    }
    this.#keepers = new Keepers({ sheet, checker, face, read, published })
    this.#early = new EarlyCheck(checker, face, read)
  }

  /** Starts listening, before the page if at `document_start`. Stops when `signal` aborts. */
  start(signal: AbortSignal): void {
    const on = (type: string, act: (event: Event) => void): void =>
      window.addEventListener(type, act, { capture: true, signal })
    for (const type of ['focusin', 'input']) on(type, (event) => this.#write(event))
    for (const type of ['paste', 'drop', 'change']) on(type, (event) => this.#attach(event))
    for (const type of LEADS) on(type, (event) => this.#lead(event))
    on('click', (event) => this.#click(event))
    on('keydown', (event) => event instanceof KeyboardEvent && this.#key(event))
    on('keyup', (event) => event instanceof KeyboardEvent && isPressKey(event) && this.#lead(event))
    on('submit', (event) => event instanceof SubmitEvent && this.#submit(event))
  }

  get #scene(): Scene {
    const recent = this.#recent?.isConnected === true ? this.#recent : null
    return { sheet: this.#sheet, recent }
  }

  #read(composer: Found): ReadDraft {
    return readDraft(composer, this.#sheet, () => this.#files.attachmentsOf(composer, this.#scene.recent))
  }

  #write(event: Event): void {
    const composer = composerAt(elementsIn(event), this.#sheet)
    if (composer === null) return
    this.#recent = composer.editor
    if (event.type === 'focusin') void this.#face.prepare()
    // The editor's own handling of the event comes after ours.
    this.#early.soon(composer, (draft) => this.#keepers.of(composer).changed(draft))
  }

  #attach(event: Event): void {
    const [at] = elementsIn(event)
    if (at === undefined) return
    const files = filesOf(event, at)
    if (files === undefined) return
    this.#files.add(at, files)
    const composer = composerAt([at], this.#sheet) ?? this.#recentComposer()
    if (composer !== null) this.#early.soon(composer)
  }

  #recentComposer(): Found | null {
    const { recent } = this.#scene
    return recent === null ? null : composerOf(recent, this.#sheet)
  }

  #lead(event: Event): void {
    const found = publishControlIn(elementsIn(event), this.#scene)
    if (found === null) return
    const keeper = this.#keepers.of(found.composer)
    if (event.type === 'pointerdown') keeper.begin()
    if (!keeper.mayLead(event, this.#read(found.composer))) event.stopImmediatePropagation()
  }

  #click(event: Event): void {
    const found = publishControlIn(elementsIn(event), this.#scene)
    if (found !== null) this.#press(event, found)
  }

  #press(event: Event, { control, composer }: PublishControl): void {
    this.#publish(event, composer, { kind: 'press', control })
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return
    const elements = elementsIn(event)
    const composer = composerAt(elements, this.#sheet)
    if (composer !== null) {
      const [target] = elements
      if (target instanceof HTMLElement && isPublishKey(event, composer))
        this.#publish(event, composer, { kind: 'key', target, event })
      return
    }
    if (!isPressKey(event)) return
    const found = publishControlIn(elements, this.#scene)
    if (found !== null) this.#press(event, found)
  }

  #submit(event: SubmitEvent): void {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const { submitter } = event
    if (submitter !== null && neverPublishes(submitter, this.#sheet)) return
    const editor = editorsIn(form, this.#sheet.composers)[0]
    const composer = editor === undefined ? null : composerOf(editor, this.#sheet)
    if (composer !== null) this.#publish(event, composer, { kind: 'submit', form, submitter })
  }

  #publish(event: Event, composer: Found, gesture: Gesture): void {
    const keeper = this.#keepers.of(composer)
    if (keeper.mayPublish(event, this.#read(composer), gesture)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}

/** The files that an event brings; `undefined` for an event that has nothing to do with files. */
function filesOf(event: Event, at: Element): Iterable<File> | undefined {
  if (event.type === 'change')
    return at instanceof HTMLInputElement && at.type === 'file' ? (at.files ?? []) : undefined
  const transfer =
    event instanceof ClipboardEvent
      ? event.clipboardData
      : event instanceof DragEvent
        ? event.dataTransfer
        : null
  return transfer === null || transfer.files.length === 0 ? undefined : transfer.files
}
