import { render } from 'preact'
import { Dialog } from './dialog'
import type { Decision, Question } from './face'
import { rememberPlace } from './focus'
import { createHost } from './host'
import { layerOf } from './layer'
import { shield } from './shield'
import { keepFromSlips } from './slips'
import { dialogCss } from './styles'

/** A page that takes the dialog away more often than this will not let it be seen: the draft stays unpublished. */
const MOST_RETURNS = 50

/**
 * Opens the dialog over the page and settles once: with what the person chose, or `edit` when `signal` aborts.
 * On `edit` the focus is back in `composer` before it settles.
 */
export function ask(question: Question, composer: Element, signal: AbortSignal): Promise<Decision> {
  if (signal.aborted) return Promise.resolve('edit')
  return new Promise((resolve) => {
    const place = rememberPlace(composer)
    const slips = keepFromSlips()
    const host = createHost(dialogCss, () => layerOf(composer), show)
    const release = shield(host.element, { ownsKeys: true, onEvent })
    const gone = new AbortController()
    let focused: HTMLElement | null = null
    let returns = 0

    host.settle()
    render(<Dialog question={question} onDecision={settle} onStep={slips.begin} />, host.root)
    const dialog = host.root.querySelector('dialog')
    const edit = host.root.querySelector<HTMLElement>('button')
    show()
    dialog?.addEventListener('close', () => {
      // Closed by the browser (Escape, Back) and not by `show`, which opens it again at once.
      if (!dialog.open) settle('edit')
    })
    signal.addEventListener('abort', () => settle('edit'), { signal: gone.signal })
    // The page opened a dialog above ours, which would leave ours dead, or closed the one around ours.
    for (const type of ['toggle', 'close']) {
      window.addEventListener(type, stayOnTop, { capture: true, signal: gone.signal })
    }

    function show(): void {
      if (!dialog || gone.signal.aborted) return
      returns += 1
      if (returns > MOST_RETURNS) {
        settle('edit')
        return
      }
      // Opening moves the focus to the first thing that takes it, so the wanted one is settled before.
      const target = focused ?? edit
      if (dialog.open) dialog.close()
      dialog.showModal()
      dialog.scrollTop = 0
      target?.focus({ preventScroll: true })
    }

    function stayOnTop(event: Event): void {
      const other = event.target
      if (!(other instanceof HTMLDialogElement) || (event.type === 'toggle' && !other.matches(':modal')))
        return
      host.settle()
      show()
    }

    function onEvent(event: Event): void {
      if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape') {
        event.preventDefault()
        settle('edit')
        return
      }
      if (slips.isSlip(event)) event.preventDefault()
      if (event.type === 'focusin') focused = activeIn(host.root) ?? focused
      if (event.type === 'focusout') requestAnimationFrame(keepFocus)
    }

    /** A page can't focus what is inert under a modal dialog, but it can blur what has the focus. */
    function keepFocus(): void {
      if (gone.signal.aborted || !document.hasFocus() || activeIn(host.root)) return
      const target = focused ?? edit
      target?.focus({ preventScroll: true })
    }

    function settle(decision: Decision): void {
      if (gone.signal.aborted) return
      gone.abort()
      release()
      dialog?.close()
      render(null, host.root)
      host.remove()
      if (decision === 'edit' && !signal.aborted) place.giveBack()
      resolve(decision)
    }
  })
}

function activeIn(root: ShadowRoot): HTMLElement | null {
  return root.activeElement instanceof HTMLElement ? root.activeElement : null
}
