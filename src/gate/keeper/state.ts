/**
 * Where a composer stands on the way from a gesture to a publish:
 * `idle` → `held` (being checked, or the person being asked) → `released` (the page is at work on it), and
 * `press-again` where the page didn't take our replay: the person's next press on exactly this draft passes, once.
 */
export type State =
  | { readonly name: 'idle' }
  | { readonly name: 'held'; readonly abort: AbortController }
  | { readonly name: 'released'; readonly fingerprint: string; readonly abort: AbortController }
  | { readonly name: 'press-again'; readonly fingerprint: string; readonly abort: AbortController }

/** How a gesture is let to the page. */
export interface Passing {
  /** Whether the person is offered to press once more where the page does nothing. */
  readonly again: boolean
  /** What the page hasn't had of the gesture, for one that acts on that. */
  readonly leads?: readonly string[]
}
