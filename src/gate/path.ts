/** Whether this is an element, of whichever frame: `instanceof` knows only those of its own. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1
}

/** Whether an element is one that a person can press or write in, not a picture's part. */
export function isHtml(element: Element): element is HTMLElement {
  return 'click' in element
}

/** Whether what is written in an element is its value. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches('textarea, input')
}

/** The elements an event went through, innermost first, across open shadow roots. */
export function elementsIn(event: Event): Element[] {
  return event.composedPath().filter(isElement)
}

/** The element that an event happened in. */
export function innermostIn(event: Event): Element | undefined {
  const { target } = event
  // The whole way is long, and most events of somebody who types are in no shadow root.
  return isElement(target) && target.shadowRoot === null ? target : elementsIn(event)[0]
}

/** The host of the open shadow root that an element stands in. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return 'host' in root && isElement(root.host) ? root.host : null
}

/** The frame that an element stands in, where it is of the same origin. */
export function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null
}

/** The element around this one; the host, where the shadow root ends; the frame, where the document does. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element) ?? (element.isConnected ? frameOf(element) : null)
}

/** The element and everything around it, innermost first. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at
}

/** Like `closest`, across shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (const at of outwards(element)) if (at.matches(selector)) return at
  return null
}

/** Like `contains`, across shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of outwards(inner)) if (at === outer) return true
  return false
}

/** Like `querySelectorAll`, into open shadow roots as well: only elements that pages define themselves have any. */
export function queryDeep(box: ParentNode, selector: string): HTMLElement[] {
  const inside = [...box.querySelectorAll('*')].flatMap(({ tagName, shadowRoot }) =>
    shadowRoot !== null && tagName.includes('-') ? queryDeep(shadowRoot, selector) : [],
  )
  return [...box.querySelectorAll(selector), ...inside].filter(isHtml)
}

/** Like `isConnected`, for an element whose frame may be gone. */
export function isHere(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null
}

/** What stands for an element in this document: itself, or the frame that it is in. */
export function anchorOf(element: Element): Element {
  return element.ownerDocument === document ? element : (frameOf(element) ?? element)
}
