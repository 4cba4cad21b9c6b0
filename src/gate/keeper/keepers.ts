import type { Found } from '../find-composer'
import { isHere } from '../path'
import { findComposerAgain } from './find-again'
import { Keeper, type Tools } from './keeper'

/** The keepers of one frame, each found again when the page rebuilds its editor. */
export class Keepers {
  readonly #tools: Tools
  readonly #byEditor = new WeakMap<Element, Keeper>()
  /** Those that may be at work; few, as a person writes one thing at a time. */
  #latest: Keeper[] = []

  constructor(tools: Tools) {
    this.#tools = tools
  }

  of(composer: Found): Keeper {
    const known = this.#keptAs(composer.editor) ?? this.#rebuilt(composer)
    const keeper = known ?? new Keeper(composer, this.#tools)
    if (keeper.composer.editor !== composer.editor || keeper.isIdle) keeper.follow(composer)
    this.#byEditor.set(composer.editor, keeper)
    this.#latest = [keeper, ...this.#latest.filter((other) => other !== keeper && !other.isIdle)]
    return keeper
  }

  /** A thread has several editors and one keeper. */
  #keptAs(editor: HTMLElement): Keeper | undefined {
    return this.#byEditor.get(editor)
  }

  #rebuilt(composer: Found): Keeper | undefined {
    return this.#latest.find((keeper) => {
      if (keeper.isIdle || keeper.composer.kind !== composer.kind) return false
      if (keeper.composer.kind.thread && keeper.composer.region === composer.region) return true
      if (isHere(keeper.composer.editor)) return false
      return findComposerAgain(keeper.composer, this.#tools.sheet)?.editor === composer.editor
    })
  }
}
