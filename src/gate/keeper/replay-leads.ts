/** Events before a click that can be done again in a page's eyes; touches can't. */
const POINTER = new Set(['pointerdown', 'pointerup'])
const MOUSE = new Set(['mousedown', 'mouseup'])

function leadEvent(type: string, control: Element): Event | null {
  const { left, top, width, height } = control.getBoundingClientRect()
  const buttons = type.endsWith('down') ? 1 : 0
  const at = { clientX: left + width / 2, clientY: top + height / 2, button: 0, buttons, detail: 1 }
  const init = { ...at, bubbles: true, cancelable: true, composed: true }
  if (MOUSE.has(type)) return new MouseEvent(type, init)
  if (!POINTER.has(type)) return null
  return new PointerEvent(type, { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' })
}

/**
 * Gives the page, late, the events that were kept from it before a click. Stops once the page took one for a
 * publish; says whether it did.
 */
export function replayLeads(types: readonly string[], control: Element, isTaken: () => boolean): boolean {
  for (const type of types) {
    const event = leadEvent(type, control)
    if (event === null) continue
    control.dispatchEvent(event)
    if (isTaken()) return true
  }
  return false
}
