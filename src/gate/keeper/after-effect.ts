import type { Gesture } from '../gesture'
import { isDisabled } from '../publish-control'
import { isVisible } from '../visible'

/** When a page is looked at for signs that it took a gesture, in ms after it. */
const LOOKS = [30, 80, 160, 300, 500, 750, 1_000]

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** After which of them a page that took a click would have shown it. */
const PATIENCE = 300

/**
 * Waits until the page shows that it took the gesture; `false` when it shows nothing in a second, or on abort.
 * `help` is called once when it shows nothing for a while.
 */
export async function isTakenSoon(
  isTaken: () => boolean,
  signal: AbortSignal,
  help?: () => void,
): Promise<boolean> {
  let elapsed = 0
  for (const look of LOOKS) {
    if (elapsed === PATIENCE) help?.()
    await wait(look - elapsed, signal)
    elapsed = look
    if (signal.aborted) return false
    if (isTaken()) return true
  }
  return false
}

/** Whether what was pressed or written in can't be used any more: the page is at work on it. */
export function isBusy(gesture: Gesture, editor: HTMLElement): boolean {
  if (gesture.kind === 'press' && isDisabled(gesture.control)) return true
  return editor.matches('[contenteditable="false"], :disabled, [readonly], [aria-disabled="true"]')
}

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]'

/** The dialogs that are seen now: a page that opens one took the gesture, and asks once more. */
export function dialogsNow(): Element[] {
  return [...document.querySelectorAll(DIALOGS)].filter(isVisible)
}
