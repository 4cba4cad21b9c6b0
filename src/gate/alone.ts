import { wordsIn } from './blank'
import type { Found } from './find-composer'
import type { Gesture } from './gesture'
import { replay } from './replay'
import { strings } from './strings'

/** What the gate does where the keeper can't be had: the person decides, in plain words. */
export class Alone {
  readonly #isUpdated: () => boolean
  #releasing = false
  /** The words that the person lets out unchecked, for a page that takes only the person's own gesture. */
  #allowed: string | null = null

  /** `isUpdated` says whether the extension was replaced under the page. */
  constructor(isUpdated: () => boolean) {
    this.#isUpdated = isUpdated
  }

  /** Whether an event belongs to what was let go just now, or is the person's own, for the words they let out. */
  lets(event: Event, { editor }: Found): boolean {
    return this.#releasing || (event.isTrusted && this.#allowed === wordsIn(editor))
  }

  /** The person's own gesture went to the page. */
  used(): void {
    if (!this.#releasing) this.#allowed = null
  }

  /** Asks, and does the gesture once where the person says so. */
  ask({ editor }: Found, gesture: Gesture): void {
    if (!window.confirm(this.#isUpdated() ? strings.updated : strings.unchecked)) return
    this.#releasing = true
    this.#allowed = wordsIn(editor)
    replay(gesture)
    // What the page does within the gesture belongs to it; a later task is something new.
    setTimeout(() => {
      this.#releasing = false
    })
  }
}
