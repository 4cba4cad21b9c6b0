import type { SiteSheet } from '../model/site'
import type { Alone } from './alone'
import { isBlank, isWordless } from './blank'
import type { Door } from './door'
import { filesOf } from './files'
import { composerAt, composerOf, editorsIn, type Found } from './find-composer'
import type { Gesture } from './gesture'
import { InUse } from './in-use'
import { elementsIn, frameOf, innermostIn, isHere, isHtml } from './path'
import { neverPublishes, type PublishControl, publishControlIn, type Scene } from './publish-control'
import { isPressKey, isPublishKey } from './publish-key'

/** What comes with writing; editors that do it all by themselves let no `input` through. */
const WRITES = ['focusin', 'beforeinput', 'input', 'paste', 'cut', 'drop']
/** Which of them may bring files. */
const BRINGS = ['input', 'paste', 'drop']
/** What leads up to a click; a page may act on any of them. */
const LEADS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend']

/** How many choices of files are remembered on a page where nobody has written yet. */
const MOST_FILES = 9

/** Between the gates of a frame and of the page around it: something was written in the composer that they share. */
const TOLD = 'second-look-wrote'

function tell({ editor, region }: Found): void {
  const elsewhere = region.ownerDocument === document ? editor : frameOf(editor)
  if (elsewhere !== null && elsewhere.ownerDocument !== document)
    elsewhere.dispatchEvent(new Event(TOLD, { bubbles: true, composed: true }))
}

/** The element that was written in; what is said of a frame is said of what has the focus in it. */
function writtenIn(event: Event): Element | undefined {
  const element = innermostIn(event)
  if (event.type !== TOLD || element === undefined || !('contentDocument' in element)) return element
  return (element as HTMLIFrameElement).contentDocument?.activeElement ?? undefined
}

/** Watches one frame: finds composers by what the person does, and stops what would publish unchecked. */
export class Gate {
  readonly #sheet: SiteSheet
  readonly #door: Door
  readonly #alone: Alone
  readonly #inUse: InUse
  #recent: HTMLElement | null = null
  /** Files that were chosen before the keeper was here. */
  #files: [Element, readonly File[]][] = []
  /** Whether a gesture waits for the keeper. */
  #isWaiting = false

  constructor(sheet: SiteSheet, door: Door, alone: Alone) {
    this.#sheet = sheet
    this.#door = door
    this.#alone = alone
    this.#inUse = new InUse(sheet)
  }

  /** Starts listening, before the page's own scripts if at `document_start`. Stops when `signal` aborts. */
  start(signal?: AbortSignal): void {
    const listeners: [string, (event: Event) => void][] = []
    const on = (types: readonly string[], act: (event: Event) => void): void => {
      for (const type of types) listeners.push([type, act])
    }
    on([...WRITES, TOLD], (event) => {
      this.#write(event)
      if (BRINGS.includes(event.type)) this.#attach(event)
    })
    on(['change'], (event) => this.#attach(event))
    on(LEADS, (event) => this.#lead(event))
    on(['click'], (event) => this.#click(event))
    on(['keydown'], (event) => event instanceof KeyboardEvent && this.#key(event))
    on(['keyup'], (event) => event instanceof KeyboardEvent && this.#keyUp(event))
    on(['submit'], (event) => event instanceof SubmitEvent && this.#submit(event))
    const listen = (): void => {
      for (const [type, act] of listeners)
        window.addEventListener(type, act, { capture: true, ...(signal && { signal }) })
    }
    listen()
    // A document that is opened anew and written, as TinyMCE's frames are, has lost all its listeners.
    const watch = new MutationObserver(listen)
    watch.observe(document, { childList: true })
    signal?.addEventListener('abort', () => watch.disconnect())
  }

  get #scene(): Scene {
    return { sheet: this.#sheet, recent: this.#recent !== null && isHere(this.#recent) ? this.#recent : null }
  }

  #write(event: Event): void {
    if (event.type === 'focusin') this.#inUse.forget()
    const element = writtenIn(event)
    const composer = element === undefined ? null : this.#inUse.at(element)
    if (composer === null) return
    this.#recent = composer.editor
    const keeping = this.#keeper()
    if (keeping !== undefined) keeping.wrote(composer)
    else void this.#door.arrive().then(() => this.#keeper()?.wrote(composer))
    if (event.type !== TOLD) tell(composer)
  }

  #attach(event: Event): void {
    const at = innermostIn(event)
    const files = at === undefined ? [] : filesOf(event, at)
    if (at === undefined || files === undefined) return
    this.#files = [...this.#files.slice(-MOST_FILES), [at, [...files]]]
    if (this.#door.now !== undefined || this.#recent !== null) this.#call()
  }

  /** The keeper, if it is here; from now on it knows of every file. */
  #keeper() {
    const keeping = this.#door.now
    if (keeping !== undefined) for (const [at, files] of this.#files.splice(0)) keeping.attached(at, files)
    return keeping
  }

  /** The same, and calls it where it isn't here. */
  #call() {
    const keeping = this.#keeper()
    if (keeping === undefined) void this.#door.arrive().then(() => this.#keeper())
    return keeping
  }

  #control(elements: readonly Element[]): PublishControl | null {
    const kept = this.#keeper()?.control(elements)
    return kept === undefined ? publishControlIn(elements, this.#scene) : kept
  }

  #lead(event: Event): void {
    const found = this.#control(elementsIn(event))
    if (found === null) return
    this.#call()
    let may = this.#alone.lets(event, found.composer)
    try {
      may ||= this.#door.now?.mayLead(event, found.composer) ?? this.#isBlank(found.composer)
    } finally {
      if (!may) event.stopImmediatePropagation()
    }
  }

  #click(event: Event): void {
    const found = this.#control(elementsIn(event))
    if (found !== null) this.#press(event, found)
  }

  #press(event: Event, { control, composer }: PublishControl): void {
    this.#publish(event, composer, { kind: 'press', control })
  }

  /** A space where somebody writes is a letter: nothing is looked for. */
  #isLetter({ key }: KeyboardEvent, target: Element | undefined): boolean {
    return key === ' ' && target !== undefined && this.#inUse.at(target) !== null
  }

  #keyUp(event: KeyboardEvent): void {
    if (isPressKey(event) && !this.#isLetter(event, innermostIn(event))) this.#lead(event)
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (this.#isLetter(event, innermostIn(event))) return
    const elements = elementsIn(event)
    const composer = composerAt(elements, this.#sheet)
    if (composer !== null) {
      const [target] = elements
      if (target !== undefined && isHtml(target) && this.#sends(event, composer, target))
        this.#publish(event, composer, { kind: 'key', target, event })
    } else if (isPressKey(event)) {
      const found = this.#control(elements)
      if (found !== null) this.#press(event, found)
    }
  }

  #sends(event: KeyboardEvent, composer: Found, target: Element): boolean {
    return isPublishKey(event, composer, target) || this.#keeper()?.sends(event, composer, target) === true
  }

  #submit(event: SubmitEvent): void {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement)) return
    if (submitter !== null && neverPublishes(submitter, this.#sheet)) return
    const editors = editorsIn(form, this.#sheet.composers)
    // The keeper that already knows the draft: another of the same form would ask once more.
    const editor = editors.find((each) => each === this.#recent) ?? editors[0]
    const composer = editor === undefined ? null : composerOf(editor, this.#sheet)
    if (composer !== null) this.#publish(event, composer, { kind: 'submit', form, submitter })
  }

  #publish(event: Event, composer: Found, gesture: Gesture): void {
    if (this.#alone.lets(event, composer)) this.#alone.used()
    else if (!this.#mayPublish(event, composer, gesture)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }

  #mayPublish(event: Event, composer: Found, gesture: Gesture): boolean {
    const keeping = this.#call()
    try {
      if (keeping !== undefined) return keeping.mayPublish(event, composer, gesture)
      if (this.#isBlank(composer)) return true
      void this.#wait(composer, gesture)
    } catch (error) {
      console.error('Second Look: a publish could not be judged.', error)
      this.#alone.ask(composer, gesture)
    }
    return false
  }

  /** A menu's entry, say, before anything was written: nothing is there to be held. */
  #isBlank(composer: Found): boolean {
    return this.#files.length === 0 && isBlank(composer)
  }

  /** Holds the gesture until the keeper is here. */
  async #wait(composer: Found, gesture: Gesture): Promise<void> {
    if (this.#isWaiting) return
    this.#isWaiting = true
    const wasWordless = isWordless(composer.editor)
    await this.#door.open()
    const keeping = this.#keeper()
    this.#isWaiting = false
    // What was written after it is not what the person meant to publish by it.
    if (wasWordless && !isWordless(composer.editor)) return
    if (keeping === undefined) this.#alone.ask(composer, gesture)
    else keeping.keep(composer, gesture)
  }
}
