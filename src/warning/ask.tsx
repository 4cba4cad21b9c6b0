import { render } from 'preact'
import { type Aside, stepAside } from './aside'
import { Dialog } from './dialog'
import type { Act, Acted, Acting, Decision, Question } from './face'
import { rememberPlace } from './focus'
import { holdFocus } from './hold-focus'
import { createHost } from './host'
import { LAYERS, layerOf } from './layer'
import { part } from './part'
import { shield } from './shield'
import { keepFromSlips } from './slips'
import { dialogCss } from './styles'

/** A page that takes the dialog away more often than this will not let it be seen: the draft stays unpublished. */
const MOST_RETURNS = 50

/**
 * Opens the dialog over the page and settles once: with what the person chose, or `edit` when `signal` aborts.
 * On `edit` the focus is back in `composer` before it settles.
 */
export function ask(
  question: Question,
  composer: Element,
  signal: AbortSignal,
  acting?: Acting,
): Promise<Decision> {
  if (signal.aborted) return Promise.resolve('edit')
  return new Promise((resolve) => {
    let place = rememberPlace(composer)
    let aside: Aside | null = null
    const slips = keepFromSlips()
    const over = new AbortController()
    const host = createHost(dialogCss, () => layerOf(composer), recover)
    render(
      <Dialog
        question={question}
        onDecision={settle}
        onStep={slips.begin}
        acting={acting && ((act) => doIt(act, acting))}
      />,
      host.root,
    )
    const dialog = part(host.root, 'dialog', HTMLDialogElement)
    const focus = holdFocus(host.root, part(host.root, '.edit', HTMLElement), () => !isHolding())
    const release = shield(host.element, { ownsKeys: true, onEvent })
    let shown = 0

    dialog.addEventListener('close', () => {
      // Closed by the browser (Escape, Back) and not by `show`, which opens it again at once.
      if (!dialog.open && aside === null) settle('edit')
    })
    signal.addEventListener('abort', () => settle('edit'), { signal: over.signal })
    // The page opened something above ours, which could leave ours dead, or closed what is around ours.
    for (const type of ['toggle', 'close']) {
      window.addEventListener(type, stayOnTop, { capture: true, signal: over.signal })
    }
    host.settle()
    show()

    /** Whether the dialog has the screen, and not the editor for a moment. */
    function isHolding(): boolean {
      return !over.signal.aborted && aside === null
    }

    function show(): void {
      if (!isHolding()) return
      shown += 1
      if (shown > MOST_RETURNS) {
        settle('edit')
        return
      }
      if (dialog.open) dialog.close()
      dialog.showModal()
      dialog.scrollTop = 0
      focus.restore()
    }

    /** What is hidden for a moment loses the focus without a word. */
    function recover(removed: boolean): void {
      if (removed) show()
      else focus.restoreIfLost()
    }

    /** A fix needs the editor, and under a modal dialog nothing of the page can have the focus. */
    async function doIt(act: Act, acting: Acting): Promise<Acted> {
      if (act.kind !== 'fix') return acting(act)
      aside = stepAside(dialog)
      const acted = await acting(act)
      if (over.signal.aborted) return acted
      if (acted.done) place = rememberPlace(composer)
      aside.comeBack()
      aside = null
      host.settle()
      show()
      return acted
    }

    function stayOnTop({ target, type, isTrusted }: Event): void {
      if (!isHolding() || !isTrusted || !(target instanceof Element)) return
      if (type === 'toggle' && !target.matches(LAYERS)) return
      host.settle()
      show()
    }

    /** Words that are offered can be selected; of all else a press leaves focus and selection alone. */
    function isBesideButtons(event: Event): boolean {
      if (!(event instanceof MouseEvent) || event.type !== 'mousedown') return false
      return !host.root.elementFromPoint(event.clientX, event.clientY)?.closest('.selectable')
    }

    function onEvent(event: Event): void {
      if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape') {
        event.preventDefault()
        settle('edit')
        return
      }
      // Typed on while the editor has the focus for a fix: that would end up in the middle of it.
      if (aside !== null && event instanceof KeyboardEvent) event.preventDefault()
      // A press beside the buttons leaves the focus where it is.
      if (isBesideButtons(event) || slips.isSlip(event)) event.preventDefault()
      focus.onEvent(event)
    }

    function settle(decision: Decision): void {
      if (over.signal.aborted) return
      over.abort()
      dialog.close()
      release()
      render(null, host.root)
      host.remove()
      if (decision === 'edit' && !signal.aborted) place.giveBack()
      resolve(decision)
    }
  })
}
