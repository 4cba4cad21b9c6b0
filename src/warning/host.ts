/** Where our interface lives in a page: an element that says nothing, with a root nobody else can reach. */
export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Puts the element where it belongs now. Moving it closes what was open in it. */
  settle(): void
  /** Follows the page's zoom, which may change at any time. */
  fit(): void
  /** Takes the element away and stops watching. */
  remove(): void
}

const hosts = new WeakSet<Element>()

/** Whether this element is one of ours. */
export function isHost(element: Element): boolean {
  return hosts.has(element)
}

/** Repairs in a row after which a page has its way, so that the two don't go on for ever. */
const MOST_REPAIRS = 300

/** Inline and important: the strongest that there is against a page's own style sheets. */
const BARE = 'all: initial !important; display: contents !important; direction: ltr !important;'

/** How much a page's style (`zoom`) enlarges an element: boxes are told in the window's pixels, lengths set in its own. */
export function zoomOf(element: Element | null): number {
  // Browsers before Chromium 128 don't tell; there boxes are in the element's own pixels as well.
  return element?.currentCSSZoom ?? 1
}

/** Constructed sheets ask no leave of the page's content security policy; where they fail, `<style>` does it. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.append(style)
  }
}

/** Without all that the page made of it: also its zoom, so that everything of ours is in the window's pixels. */
function bare(element: HTMLElement, zoom: number): void {
  for (const name of element.getAttributeNames()) {
    if (name !== 'style') element.removeAttribute(name)
  }
  element.style.cssText = zoom === 1 ? BARE : `${BARE} zoom: ${1 / zoom} !important;`
}

/**
 * Makes a host and keeps it as it is: what the page removes comes back, what it adds goes, once a frame so
 * that a page that insists isn't brought to a halt. `place` says which element it belongs into; `onRepair` is
 * told whether it had been removed (what was open in it is closed by then) or only changed (the focus may be lost).
 */
export function createHost(
  css: string,
  place: () => Element,
  onRepair: (removed: boolean) => void = () => {},
): Host {
  const element = document.createElement('div')
  hosts.add(element)
  const root = element.attachShadow({ mode: 'closed' })
  addStyles(root, css)
  let frame = 0
  let repairs = 0
  let zoom = 1

  function attach(): void {
    const parent = place()
    if (element.parentNode !== parent) parent.append(element)
    observer.disconnect()
    zoom = zoomOf(parent)
    bare(element, zoom)
    observer.observe(element, { attributes: true })
    // The whole tree, because any ancestor may go.
    observer.observe(document, { childList: true, subtree: true })
  }

  function repair(): void {
    frame = 0
    repairs += 1
    if (repairs > MOST_REPAIRS) {
      observer.disconnect()
      return
    }
    const removed = !element.isConnected
    attach()
    onRepair(removed)
  }

  const observer = new MutationObserver((records) => {
    const touched = records.some((record) => record.type === 'attributes')
    if ((touched || !element.isConnected) && frame === 0) frame = requestAnimationFrame(repair)
  })

  return {
    element,
    root,
    settle() {
      repairs = 0
      attach()
    },
    fit() {
      if (element.isConnected && zoomOf(element.parentElement) !== zoom) attach()
    },
    remove() {
      observer.disconnect()
      cancelAnimationFrame(frame)
      element.remove()
    },
  }
}
