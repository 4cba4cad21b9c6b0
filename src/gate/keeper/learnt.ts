import type { ComposerKind } from '../../model/site'
import type { Found } from '../find-composer'
import { isHere } from '../path'
import { signatureOf } from './hints'

/** When the page is looked at for what a press did, in ms after it. */
const LOOKS = [300, 1_200]
/** How much of a text has to be seen again to be sure that it is the same. */
const TELLING = 40

interface Looks {
  /** What stands in the composer now. */
  textIn(composer: Found): string
}

/** Learns from what pages do after presses and keys that nobody held: which of them published. For this frame alone. */
export class Learnt {
  readonly #looks: Looks
  readonly #controls = new Set<string>()
  readonly #enters = new Set<ComposerKind>()

  constructor(looks: Looks) {
    this.#looks = looks
  }

  published(signature: string): boolean {
    return this.#controls.has(signature)
  }

  /** Whether Enter alone sent something from such a composer. */
  enters({ kind }: Found): boolean {
    return this.#enters.has(kind)
  }

  /** Somebody pressed a control that nothing was known of, with words in the composer. */
  pressed(control: Element, composer: Found): void {
    const text = this.#looks.textIn(composer).trim()
    if (text === '') return
    this.#after(composer, text, () => this.#controls.add(signatureOf(control)))
  }

  /** Somebody pressed Enter in the composer. */
  entered(composer: Found): void {
    const text = this.#looks.textIn(composer).trim()
    if (text === '') return
    this.#after(composer, text, () => this.#enters.add(composer.kind))
  }

  #after(composer: Found, text: string, learn: () => void): void {
    for (const ms of LOOKS) setTimeout(() => this.#wasPublished(composer, text) && learn(), ms)
  }

  /** The editor is empty, or gone while its words are in the page; gone alone may be a draft given up. */
  #wasPublished(composer: Found, text: string): boolean {
    const { editor } = composer
    if (isHere(editor)) return this.#looks.textIn(composer).trim() === ''
    const telling = text.split('\n')[0]?.slice(0, TELLING) ?? ''
    return telling.length > 3 && document.body.textContent?.includes(telling) === true
  }
}
