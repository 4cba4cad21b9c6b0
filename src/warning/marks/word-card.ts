import { type Place, rememberPlace } from '../focus'
import { controlsAround } from '../free'
import type { Size } from '../place'
import { cardPlace } from './card-place'
import type { Hit } from './editor-marks'

export interface WordCardTools {
  /** The card, an element that can be opened as a popover. */
  readonly card: HTMLElement
  /** The host that it stands in. */
  readonly own: Element
  /** Draws what was found (places in the verdict) into the card. */
  draw(findings: readonly number[]): void
  /** It was closed. */
  closed(): void
}

/** As in `pill.css`. */
const WIDTH = 380

/** The card at a marked word. */
export class WordCard {
  readonly #tools: WordCardTools
  #hit: Hit | null = null
  /** Where the person was, while the focus is in the card. */
  #place: Place | null = null

  constructor(tools: WordCardTools) {
    this.#tools = tools
  }

  get isOpen(): boolean {
    return this.#hit !== null
  }

  /** The word that it stands at. */
  get hit(): Hit | null {
    return this.#hit
  }

  /** Opens it at a word, and takes the focus only where the person came by keyboard. */
  open(hit: Hit, takesFocus: boolean): void {
    const { card, draw } = this.#tools
    this.#hit = hit
    draw(hit.findings)
    if (!card.matches(':popover-open')) card.showPopover()
    card.scrollTop = 0
    this.#stand(hit)
    if (!takesFocus) return
    this.#place ??= rememberPlace(hit.editor)
    const first = card.querySelector<HTMLElement>('.rows button') ?? card.querySelector('button')
    first?.focus()
  }

  /** The word is there now; `null` when it is there no longer. */
  follow(hit: Hit | null): void {
    if (this.#hit === null) return
    if (hit === null) this.close()
    else this.#stand(hit)
  }

  #stand(hit: Hit): void {
    const { card, own } = this.#tools
    this.#hit = hit
    const view: Size = { width: innerWidth, height: innerHeight }
    // As high as it likes, to be measured.
    card.style.setProperty('--room', `${view.height}px`)
    const size = { width: WIDTH, height: card.scrollHeight + 2 }
    const { left, top, bottom, room } = cardPlace(hit.box, size, view, controlsAround(hit.editor, own))
    card.style.left = `${left}px`
    card.style.top = top === null ? 'auto' : `${top}px`
    card.style.bottom = bottom === null ? 'auto' : `${bottom}px`
    card.style.setProperty('--room', `${room}px`)
  }

  /** Closes it; focus and caret are where they were before it had them. */
  close(): void {
    const { card, closed } = this.#tools
    if (this.#hit === null) return
    this.#hit = null
    // A fix has taken the focus to where it was made.
    const hadFocus = card.matches(':focus-within')
    if (card.matches(':popover-open')) card.hidePopover()
    if (hadFocus) this.#place?.giveBack()
    this.#place = null
    closed()
  }
}
