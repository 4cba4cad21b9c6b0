import { frameOf } from './path'

/** Whether an element is drawn at all; sites keep hidden doubles of composers, buttons and frames. */
export function isVisible(element: Element): boolean {
  if (element.closest('[data-state="closed"], [inert], [hidden]') !== null) return false
  const frame = element.ownerDocument === document ? null : frameOf(element)
  return isDrawn(element) && (frame === null || isVisible(frame))
}

/** Whether neither the element nor what is around it is taken out of the picture by style. */
export function isDrawn(element: Element): boolean {
  // Older than the browsers we ship for, but not in every test's DOM.
  if (typeof element.checkVisibility !== 'function') return true
  return element.checkVisibility({ visibilityProperty: true })
}
