import type { Hit } from './editor-marks'

/** How long the pointer rests on a word before its card opens, in ms: whoever passes by isn't stopped. */
const OPENS_AFTER = 280
/** How long the card waits for a pointer that left, as on its way from the word to the card. */
const CLOSES_AFTER = 320

export interface HoverTools {
  /** The marked word that the event happened on. */
  at(event: MouseEvent): Hit | null
  open(hit: Hit): void
  close(): void
}

const areSame = (one: Hit, other: Hit): boolean =>
  one.editor === other.editor && String(one.findings) === String(other.findings)

/** Opens the card of a word that the pointer rests on, and closes it when the pointer has left both. */
export class Hover {
  readonly #tools: HoverTools
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The word that the pointer is on, or was last while its card is open. */
  #on: Hit | null = null
  #isOpen = false

  constructor(tools: HoverTools) {
    this.#tools = tools
  }

  /** The pointer moved somewhere in the page. */
  moved(event: PointerEvent): void {
    // A finger scrolls, and a held button selects.
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const hit = this.#tools.at(event)
    if (hit === null) this.#leave()
    else if (this.#on !== null && areSame(this.#on, hit)) this.#stay()
    else this.#enter(hit)
  }

  /** The pointer moved over the card. */
  onCard(): void {
    this.#stay()
  }

  /** The card was closed, or opened otherwise. */
  reset(): void {
    clearTimeout(this.#timer)
    this.#on = null
    this.#isOpen = false
  }

  #stay(): void {
    if (this.#isOpen) clearTimeout(this.#timer)
  }

  #enter(hit: Hit): void {
    clearTimeout(this.#timer)
    this.#on = hit
    this.#timer = setTimeout(() => {
      this.#tools.open(hit)
      this.#on = hit
      this.#isOpen = true
    }, OPENS_AFTER)
  }

  #leave(): void {
    if (this.#on === null) return
    clearTimeout(this.#timer)
    if (this.#isOpen) this.#timer = setTimeout(() => this.#tools.close(), CLOSES_AFTER)
    else this.reset()
  }
}
