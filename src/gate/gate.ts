import type { SiteSheet } from '../model/site'
import type { Door } from './door'
import { composerAt, composerOf, editorsIn, type Found } from './find-composer'
import type { Gesture } from './gesture'
import { elementsIn } from './path'
import { neverPublishes, type PublishControl, publishControlIn, type Scene } from './publish-control'
import { isPressKey, isPublishKey } from './publish-key'
import { replay } from './replay'
import { strings } from './strings'

/** What comes with writing; editors that do it all by themselves let no `input` through. */
const WRITES = ['focusin', 'beforeinput', 'input', 'paste', 'cut', 'drop']
/** What leads up to a click; a page may act on any of them. */
const LEADS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend']

/** Watches one frame: finds composers by what the person does, and stops what would publish unchecked. */
export class Gate {
  readonly #sheet: SiteSheet
  readonly #door: Door
  readonly #isUpdated: () => boolean
  #recent: HTMLElement | null = null
  /** Files that were chosen before the keeper was here. */
  #files: [Element, readonly File[]][] = []
  /** Set while a gesture waits for the keeper, or is let go without it. */
  #alone: 'waiting' | 'releasing' | null = null
  /** The words that the person lets out unchecked, for a page that takes only the person's own gesture. */
  #allowed: string | null = null

  constructor(sheet: SiteSheet, door: Door, isUpdated: () => boolean) {
    this.#sheet = sheet
    this.#door = door
    this.#isUpdated = isUpdated
  }

  /** Starts listening, before the page's own scripts if at `document_start`. Stops when `signal` aborts. */
  start(signal?: AbortSignal): void {
    const on = (types: readonly string[], act: (event: Event) => void): void => {
      for (const type of types)
        window.addEventListener(type, act, { capture: true, ...(signal && { signal }) })
    }
    on(WRITES, (event) => this.#write(event))
    on(['paste', 'drop', 'change'], (event) => this.#attach(event))
    on(LEADS, (event) => this.#lead(event))
    on(['click'], (event) => this.#click(event))
    on(['keydown'], (event) => event instanceof KeyboardEvent && this.#key(event))
    on(['keyup'], (event) => event instanceof KeyboardEvent && isPressKey(event) && this.#lead(event))
    on(['submit'], (event) => event instanceof SubmitEvent && this.#submit(event))
  }

  get #scene(): Scene {
    return { sheet: this.#sheet, recent: this.#recent?.isConnected === true ? this.#recent : null }
  }

  #write(event: Event): void {
    const composer = composerAt(elementsIn(event), this.#sheet)
    if (composer === null) return
    this.#recent = composer.editor
    void this.#withKeeper().then((keeping) => keeping?.wrote(composer))
  }

  #attach(event: Event): void {
    const [at] = elementsIn(event)
    const files = at === undefined ? [] : filesOf(event, at)
    if (at === undefined || files === undefined) return
    this.#files.push([at, [...files]])
    if (this.#door.now !== undefined || this.#recent !== null) void this.#withKeeper()
  }

  /** The keeper, once it knows of every file. */
  async #withKeeper() {
    const keeping = this.#door.now ?? (await this.#door.open())
    if (keeping !== undefined) for (const [at, files] of this.#files.splice(0)) keeping.attached(at, files)
    return keeping
  }

  #lead(event: Event): void {
    if (this.#alone === 'releasing') return
    const found = publishControlIn(elementsIn(event), this.#scene)
    if (found === null) return
    void this.#withKeeper()
    let may = this.#isAllowed(event, found.composer)
    try {
      may ||= this.#door.now?.mayLead(event, found.composer) === true
    } finally {
      if (!may) event.stopImmediatePropagation()
    }
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
    } else if (isPressKey(event)) {
      const found = publishControlIn(elements, this.#scene)
      if (found !== null) this.#press(event, found)
    }
  }

  #submit(event: SubmitEvent): void {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement)) return
    if (submitter !== null && neverPublishes(submitter, this.#sheet)) return
    const [editor] = editorsIn(form, this.#sheet.composers)
    const composer = editor === undefined ? null : composerOf(editor, this.#sheet)
    if (composer !== null) this.#publish(event, composer, { kind: 'submit', form, submitter })
  }

  #publish(event: Event, composer: Found, gesture: Gesture): void {
    if (this.#alone === 'releasing') return
    if (this.#isAllowed(event, composer)) this.#allowed = null
    else if (!this.#mayPublish(event, composer, gesture)) stop(event)
  }

  #isAllowed(event: Event, { editor }: Found): boolean {
    return event.isTrusted && this.#allowed === wordsIn(editor)
  }

  #mayPublish(event: Event, composer: Found, gesture: Gesture): boolean {
    const keeping = this.#door.now
    void this.#withKeeper()
    try {
      if (keeping !== undefined) return keeping.mayPublish(event, composer, gesture)
      void this.#wait(composer, gesture)
    } catch (error) {
      console.error('Second Look: a publish could not be judged.', error)
      this.#askPlainly(composer, gesture)
    }
    return false
  }

  /** Holds the gesture until the keeper is here. Where it can't be had, the person decides in plain words. */
  async #wait(composer: Found, gesture: Gesture): Promise<void> {
    if (this.#alone !== null) return
    this.#alone = 'waiting'
    const keeping = await this.#withKeeper()
    this.#alone = null
    if (keeping === undefined) this.#askPlainly(composer, gesture)
    else keeping.keep(composer, gesture)
  }

  #askPlainly({ editor }: Found, gesture: Gesture): void {
    if (!window.confirm(this.#isUpdated() ? strings.updated : strings.unchecked)) return
    this.#alone = 'releasing'
    this.#allowed = wordsIn(editor)
    replay(gesture)
    // What the page does within the gesture belongs to it; a later task is something new.
    setTimeout(() => {
      this.#alone = null
    })
  }
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Enough to tell one draft from another where no keeper reads it. */
function wordsIn(editor: HTMLElement): string {
  return editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '')
}

/** The files that an event brings; `undefined` for an event that has nothing to do with files. */
function filesOf(event: Event, at: Element): Iterable<File> | undefined {
  if (event.type === 'change')
    return at instanceof HTMLInputElement && at.type === 'file' ? (at.files ?? []) : undefined
  if (event instanceof ClipboardEvent) return someOf(event.clipboardData)
  return event instanceof DragEvent ? someOf(event.dataTransfer) : undefined
}

function someOf(transfer: DataTransfer | null): FileList | undefined {
  return transfer === null || transfer.files.length === 0 ? undefined : transfer.files
}
