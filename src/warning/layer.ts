/** What of the page makes everything outside itself inert, or is closed when something else opens. */
export const LAYERS = 'dialog:modal, :popover-open'

/** The nearest ancestor that matches, through open shadow roots. */
function closest(from: Element, selector: string): Element | null {
  const found = from.closest(selector)
  if (found) return found
  const root = from.getRootNode()
  return root instanceof ShadowRoot ? closest(root.host, selector) : null
}

/** Where an element of ours belongs so that it can be seen and used together with `composer`. */
export function layerOf(composer: Element): Element {
  const layer = composer.isConnected ? closest(composer, LAYERS) : null
  return layer ?? document.documentElement
}
