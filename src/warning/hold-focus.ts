/** Keeps the focus on what has it inside a root, whatever the page does. */
export interface HeldFocus {
  /** To be told of every trusted event of the root's host, in the capture phase. */
  onEvent(event: Event): void
  /** Puts the focus where it was last, or on `first`. Scrolls nothing. */
  restore(): void
  /** The same, unless the focus is inside already or the person is in another window. */
  restoreIfLost(): void
}

/**
 * Under a modal dialog a page can't focus anything of its own, but it can blur what has the focus, and some
 * focus traps do so without end. What was blurred by a script gets the focus back before anything else
 * happens; what the person leaves with Tab only where it led nowhere.
 */
export function holdFocus(root: ShadowRoot, first: HTMLElement, isOver: () => boolean): HeldFocus {
  let last = first
  let tabbing = false

  const active = (): HTMLElement | null =>
    root.activeElement instanceof HTMLElement ? root.activeElement : null

  // Moves inside the root don't leave it, so only a listener in it hears them.
  root.addEventListener('focusin', remember)

  function remember(): void {
    last = active() ?? last
  }

  function restore(): void {
    // What had it may have gone as the dialog went on.
    const target = last.isConnected ? last : first
    target.focus({ preventScroll: true })
  }

  function restoreIfLost(): void {
    if (!isOver() && document.hasFocus() && !active()) restore()
  }

  return {
    restore,
    restoreIfLost,
    onEvent(event) {
      if (event instanceof KeyboardEvent) tabbing = event.type === 'keydown' && event.key === 'Tab'
      if (event.type === 'focusin') remember()
      if (event.type !== 'focusout') return
      if (tabbing) requestAnimationFrame(restoreIfLost)
      else queueMicrotask(restoreIfLost)
    },
  }
}
