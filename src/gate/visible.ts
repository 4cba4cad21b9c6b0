/** Whether an element is drawn at all; sites keep hidden doubles of composers and buttons. */
export function isVisible(element: Element): boolean {
  if (element.closest('[data-state="closed"], [inert], [hidden]') !== null) return false
  return isDrawn(element)
}

/** Whether neither the element nor what is around it is taken out of the picture by style. */
export function isDrawn(element: Element): boolean {
  // Older than the browsers we ship for, but not in every test's DOM.
  if (typeof element.checkVisibility !== 'function') return true
  return element.checkVisibility({ visibilityProperty: true })
}
