import type { SiteSheet } from '../model/site'
import { composerOf, editableAt, type Found } from './find-composer'
import { isField, isHere } from './path'

/** How long a composer counts as found while somebody writes in it, in ms. */
const KNOWN_FOR = 1_000

/**
 * The composer that somebody writes in. Between one letter and the next nothing around the editor is looked at: what
 * publishes finds its composer by itself, and the keeper looks anew before it reads.
 */
export class InUse {
  readonly #sheet: SiteSheet
  #field: HTMLElement | null = null
  #composer: Found | null = null
  #until = 0

  constructor(sheet: SiteSheet) {
    this.#sheet = sheet
  }

  /** The composer that something was written in, at `innermost`; `null` for what is none. */
  at(innermost: Element): Found | null {
    if (this.#knows(innermost)) return this.#composer
    this.#field = editableAt(innermost)
    this.#composer = this.#field && composerOf(this.#field, this.#sheet)
    this.#until = performance.now() + KNOWN_FOR
    return this.#composer
  }

  /** The next letter is looked at anew. */
  forget(): void {
    this.#composer = null
  }

  #knows(innermost: Element): boolean {
    const field = this.#field
    if (field === null || this.#composer === null || performance.now() > this.#until) return false
    return isHere(field) && (innermost === field || (field.contains(innermost) && !isField(innermost)))
  }
}
