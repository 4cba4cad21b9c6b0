import type { Gesture } from './gesture'

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

function submitterIn({ form, submitter }: Extract<Gesture, { kind: 'submit' }>): HTMLElement | null {
  return submitter?.isConnected === true && form.contains(submitter) ? submitter : null
}

/** Does the gesture once. Everything the page does on it happens before this returns, or is the page's own delay. */
export function replay(gesture: Gesture): void {
  if (gesture.kind === 'key') pressKey(gesture.target, gesture.event)
  else if (gesture.kind === 'submit') gesture.form.requestSubmit(submitterIn(gesture))
  else gesture.control.click()
}
