import type { ComposerKind } from '../model/site'
import type { Gesture } from './gesture'

const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const

function pressWholly(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect()
  const at = { clientX: left + width / 2, clientY: top + height / 2 }
  const shared = { ...at, bubbles: true, cancelable: true, composed: true, detail: 1 }
  for (const type of SEQUENCE) {
    const down = type.endsWith('down') ? 1 : 0
    const init = { ...shared, button: 0, buttons: down }
    control.dispatchEvent(
      type.startsWith('pointer')
        ? new PointerEvent(type, { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' })
        : new MouseEvent(type, init),
    )
  }
  control.click()
}

function pressKey(target: HTMLElement, held: KeyboardEvent): void {
  const again = new KeyboardEvent('keydown', {
    key: held.key,
    code: held.code,
    keyCode: held.keyCode,
    ctrlKey: held.ctrlKey,
    metaKey: held.metaKey,
    altKey: held.altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  const ignored = target.dispatchEvent(again)
  // A browser submits the form of a one-line field on Enter; it doesn't for a key that a script pressed.
  if (ignored && target instanceof HTMLInputElement && held.key === 'Enter') target.form?.requestSubmit()
}

/** Does the gesture once. Everything the page does on it happens before this returns, or is the page's own delay. */
export function replay(gesture: Gesture, { replay: how }: ComposerKind): void {
  if (gesture.kind === 'key') pressKey(gesture.target, gesture.event)
  else if (gesture.kind === 'submit') gesture.form.requestSubmit(submitterIn(gesture))
  else if (how === 'sequence') pressWholly(gesture.control)
  else gesture.control.click()
}

function submitterIn({ form, submitter }: Extract<Gesture, { kind: 'submit' }>): HTMLElement | null {
  return submitter?.isConnected === true && form.contains(submitter) ? submitter : null
}
