import type { Found } from './find-composer'
import type { Gesture } from './gesture'
import type { PublishControl } from './publish-control'

/**
 * What `keeper.js` offers the gate, both in the extension's own world of one frame. A page where nobody writes
 * pays for the gate alone; the keeper (which reads, asks, releases) comes when a composer is first used.
 */
export interface Keeping {
  /** The person uses this composer, or wrote in it. */
  wrote(composer: Found): void
  /** Files were chosen, pasted or dropped at an element. */
  attached(at: Element, files: readonly File[]): void
  /**
   * What only somebody can tell who saw what was written: the last step of several, or what publishes where no file says
   * so; `null` where nothing does, `undefined` where that is for the gate to say.
   */
  control(elements: readonly Element[]): PublishControl | null | undefined
  /** Whether a key that no file speaks of was seen to publish from such a composer. */
  sends(event: KeyboardEvent, composer: Found, target: Element): boolean
  /** Whether an event that only leads up to a publish (pointerdown, mouseup…) may reach the page. */
  mayLead(event: Event, composer: Found): boolean
  /** Whether an event that publishes may reach the page. Where not, the keeper sees to all that follows. */
  mayPublish(event: Event, composer: Found, gesture: Gesture): boolean
  /** The same for a gesture that the gate has held already. */
  keep(composer: Found, gesture: Gesture): void
}

/** Where `keeper.js` leaves itself for the gate. */
export const KEEPING = Symbol.for('second-look.keeping')
