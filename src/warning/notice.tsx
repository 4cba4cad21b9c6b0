import type { Notice } from './face'
import { freeAround, visiblePart } from './free'
import { createHost } from './host'
import { layerOf } from './layer'
import { type Box, spots } from './place'
import { shield } from './shield'
import { strings } from './strings'
import { pillCss } from './styles'

/** Long enough to read twice. */
const SHOWN_FOR_MS = 7_000

/** Beside the composer where it covers nothing, else at the bottom of the window. */
function boxFor(composer: Element, own: Element, { width, height }: DOMRect): Box {
  const view = { width: innerWidth, height: innerHeight }
  const around = visiblePart(composer, own)
  const isFree = freeAround(composer, own)
  const spot = around && spots(around, { width, height }, view, null).find(({ box }) => isFree(box))
  return spot?.box ?? { left: (view.width - width) / 2, top: view.height - height - 24, width, height }
}

/** Shows a line beside `composer` until `signal` aborts or it has been read; one that takes no presses. */
export function showNotice(notice: Notice, composer: Element, signal: AbortSignal): void {
  if (signal.aborted) return
  const host = createHost(pillCss, () => layerOf(composer), stand)
  const release = shield(host.element, { ownsKeys: false, onEvent: () => {} })
  const line = document.createElement('p')
  line.className = 'notice'
  line.role = 'status'
  line.popover = 'manual'
  host.root.append(line)
  host.settle()
  stand()
  // A region that changes is read out; one that arrives with its words often isn't.
  const frame = requestAnimationFrame(() => {
    line.textContent = strings.notices[notice]
    stand()
  })

  function stand(): void {
    // What the page took away is put back within a frame, and stands then.
    if (!host.element.isConnected) return
    if (!line.matches(':popover-open')) line.showPopover()
    const { left, top } = boxFor(composer, host.element, line.getBoundingClientRect())
    line.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
  }

  function end(): void {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    signal.removeEventListener('abort', end)
    release()
    host.remove()
  }
  const timer = setTimeout(end, SHOWN_FOR_MS)
  signal.addEventListener('abort', end)
}
