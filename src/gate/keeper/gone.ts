import { isHere } from '../path'

/** Pages rebuild an editor in several steps; so long are they waited for, in ms. */
const SETTLED = 250

/**
 * Tells when a page took an editor away, or put another in its place: often no event does. What is gone has no size, and
 * the browser tells of sizes without being asked; nothing runs meanwhile.
 */
export class Gone {
  readonly #then = new WeakMap<Element, () => void>()
  readonly #sizes = new ResizeObserver((changes) => {
    for (const { target } of changes) if (!isHere(target)) setTimeout(() => this.#look(target), SETTLED)
  })

  /** Calls `then` once when this editor has gone. */
  watch(editor: Element, then: () => void): void {
    if (!this.#then.has(editor)) this.#sizes.observe(editor)
    this.#then.set(editor, then)
  }

  #look(editor: Element): void {
    const then = this.#then.get(editor)
    if (then === undefined || isHere(editor)) return
    this.#sizes.unobserve(editor)
    this.#then.delete(editor)
    then()
  }
}
