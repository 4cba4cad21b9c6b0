import { BUTTONS } from '../buttons'
import type { Found } from '../find-composer'
import { isDisabled } from '../publish-control'
import { isVisible } from '../visible'

/** More buttons than a composer has; of a whole page's the state says nothing. */
const MOST = 200

function usableIn(region: Element): Element[] | null {
  const all = [...region.querySelectorAll(BUTTONS)]
  if (all.length > MOST) return null
  return all.filter((button) => isVisible(button) && !isDisabled(button))
}

/** Which controls could be used, or came, only when the first words were written. */
export class Woken {
  /** What could be used beside an editor while nothing was in it. */
  readonly #asleep = new WeakMap<Element, ReadonlySet<Element>>()
  readonly #woken = new WeakMap<Element, ReadonlySet<Element>>()
  /** Editors that were looked at, empty or not. */
  readonly #met = new WeakSet<Element>()

  /** The composer was read. */
  look({ editor, region, kind }: Found, isEmpty: boolean): void {
    if (!kind.guess) return
    this.#met.add(editor)
    if (isEmpty) {
      const usable = usableIn(region)
      if (usable !== null) this.#asleep.set(editor, new Set(usable))
      this.#woken.delete(editor)
      return
    }
    const before = this.#asleep.get(editor)
    if (before === undefined || this.#woken.has(editor)) return
    this.#woken.set(editor, new Set((usableIn(region) ?? []).filter((button) => !before.has(button))))
  }

  /** Whether an editor was never looked at; one that was met with words in it is looked at again when it is empty. */
  isNew({ editor, kind }: Found): boolean {
    return kind.guess === true && !this.#met.has(editor)
  }

  woke({ editor }: Found, control: Element): boolean {
    return this.#woken.get(editor)?.has(control) === true
  }
}
