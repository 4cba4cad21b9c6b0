/** The elements an event went through, innermost first, across open shadow roots. */
export function elementsIn(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element)
}

/** The element around this one; the host, where the shadow root ends. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** The element and everything around it, innermost first. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at
}

/** Like `closest`, across shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (const at of outwards(element)) if (at.matches(selector)) return at
  return null
}

/** Like `contains`, across shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of outwards(inner)) if (at === outer) return true
  return false
}
