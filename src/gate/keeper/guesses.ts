import type { SiteSheet } from '../../model/site'
import { composerAt, type Found } from '../find-composer'
import { elementsIn } from '../path'
import { neverPublishes, type PublishControl, publishControlIn } from '../publish-control'
import { isPublishKey } from '../publish-key'
import { guess, isElsewhere, pressedIn } from './guess'
import { isCalledOther } from './hints'
import { Learnt } from './learnt'
import type { ReadDraft } from './read-draft'
import { Woken } from './woken'

interface GuessTools {
  readonly sheet: SiteSheet
  read(composer: Found): ReadDraft
  /** The composer that the person wrote in last. */
  recent(): Found | null
}

/** What publishes where no file says so, by what this frame's page was seen to do. */
export class Guesses {
  readonly #tools: GuessTools
  readonly #woken = new Woken()
  readonly #learnt: Learnt

  constructor(tools: GuessTools) {
    this.#tools = tools
    this.#learnt = new Learnt({ textIn: (composer) => tools.read(composer).draft.text })
  }

  /** The person uses this composer; called before the page has made anything of the first letter. */
  used(composer: Found): void {
    if (this.#woken.isNew(composer)) this.#tools.read(composer)
  }

  /** The composer was read. */
  read(composer: Found, { draft }: ReadDraft): void {
    this.#woken.look(composer, draft.text === '')
  }

  /** `undefined` where the person wrote in nothing that is left to be guessed at. */
  control(elements: readonly Element[]): PublishControl | null | undefined {
    const { sheet } = this.#tools
    const composer = this.#tools.recent()
    if (!composer?.kind.guess) return undefined
    const found = publishControlIn(elements, { sheet, recent: composer.editor })
    if (found !== null && !isElsewhere(found.control, found.composer)) return found
    const control = guess(elements, composer, sheet, {
      woke: (where, button) => this.#woken.woke(where, button),
      published: (signature) => this.#learnt.published(signature),
    })
    return control && { control, composer }
  }

  sends(event: KeyboardEvent, composer: Found, target: Element): boolean {
    if (!this.#learnt.enters(composer)) return false
    return isPublishKey(event, { ...composer, kind: { ...composer.kind, keys: ['enter'] } }, target)
  }

  /** From here on sees what the page does after presses and keys that nobody held: the gate listens before. */
  listen(signal?: AbortSignal): void {
    const options = { capture: true, ...(signal && { signal }) }
    window.addEventListener('click', (event) => this.#pressed(event), options)
    window.addEventListener('keydown', (event) => this.#keyed(event), options)
  }

  #pressed(event: Event): void {
    const composer = this.#tools.recent()
    const control = composer?.kind.guess ? pressedIn(elementsIn(event)) : null
    if (composer === null || control === null || composer.editor.contains(control)) return
    if (neverPublishes(control, this.#tools.sheet) || isCalledOther(control)) return
    this.#learnt.pressed(control, composer)
  }

  #keyed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey) return
    const composer = composerAt(elementsIn(event), this.#tools.sheet)
    if (composer?.kind.guess && !composer.kind.keys.includes('enter')) this.#learnt.entered(composer)
  }
}
