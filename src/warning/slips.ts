/** Tells presses that were meant for what is on the screen now from those that began before it was there. */
export interface Slips {
  /** Something new is on the screen. */
  begin(): void
  isSlip(event: Event): boolean
}

/**
 * A press of Post often has a tail: a held Enter repeats, a double click has a second half. Neither may
 * answer a question that the person hasn't seen yet.
 */
export function keepFromSlips(): Slips {
  let clickedSince = false
  return {
    begin() {
      clickedSince = false
    },
    isSlip(event) {
      if (event instanceof KeyboardEvent) return event.repeat && (event.key === 'Enter' || event.key === ' ')
      if (!(event instanceof MouseEvent)) return false
      // It would take the focus from the answer that does no harm.
      if (event.type === 'mousedown') return event.detail > 1 && !clickedSince
      if (event.type !== 'click') return false
      if (event.detail <= 1) clickedSince = true
      return !clickedSince
    },
  }
}
