/**
 * Everything that a person's hands cause and that leaves a shadow root. Pages listen for these on `document`
 * or `window`: hotkeys, focus traps, "clicked outside", scroll locks.
 */
const HELD_BACK = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel'],
  ...['focus', 'blur', 'focusin', 'focusout'],
  ...['copy', 'cut', 'paste', 'dragstart', 'drop', 'selectstart'],
] as const

const KEYS: ReadonlySet<string> = new Set(['keydown', 'keypress', 'keyup'])
/** Never cancelled here, and a page scrolls more smoothly when the browser knows. */
const PASSIVE: ReadonlySet<string> = new Set(['touchstart', 'touchmove', 'wheel'])

export interface ShieldOptions {
  /** While a modal dialog is open, every real key is its own, wherever the focus got lost to. */
  readonly ownsKeys: boolean
  /** Told of each trusted event that was held back; cancels it where its default isn't wanted. */
  readonly onEvent: (event: Event) => void
}

/**
 * Holds the events of `host` back from the page, in the capture phase on its window, until the returned
 * function is called. What the browser itself does with them (focus, activation, scrolling) still happens.
 * Events that a script made do nothing at all.
 */
export function shield(host: Element, { ownsKeys, onEvent }: ShieldOptions): () => void {
  const view = host.ownerDocument.defaultView
  if (!view) return () => {}

  function isOurs(event: Event): boolean {
    const { target } = event
    if (target === host) return true
    // The whole way is long, and every letter of the page's comes by here.
    return target instanceof Element && target.shadowRoot !== null && event.composedPath().includes(host)
  }

  function holdBack(event: Event): void {
    const ours = isOurs(event)
    if (!ours && !(ownsKeys && event.isTrusted && KEYS.has(event.type))) return
    event.stopImmediatePropagation()
    if (event.isTrusted) onEvent(event)
    else event.preventDefault()
  }

  for (const type of HELD_BACK) {
    view.addEventListener(type, holdBack, { capture: true, passive: PASSIVE.has(type) })
  }
  return () => {
    for (const type of HELD_BACK) view.removeEventListener(type, holdBack, { capture: true })
  }
}
