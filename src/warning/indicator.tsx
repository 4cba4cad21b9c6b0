import { render } from 'preact'
import type { IndicatorState } from './face'
import { follow } from './follow'
import { freeAround, visiblePart } from './free'
import { createHost } from './host'
import { layerOf } from './layer'
import { part } from './part'
import { Pill } from './pill'
import { type Box, bottom, right, type Spot, type SpotName, spots } from './place'
import { shield } from './shield'
import { pillCss } from './styles'

export interface Indicator {
  update(state: IndicatorState): void
  remove(): void
}

const EDGE = 8
/** As in `pill.css`. */
const PANEL_WIDTH = 400
/** Less room than this for the panel on one side of the pill: the other side is taken. */
const PANEL_ROOM = 280

/** Shows `state` beside `composer` wherever that is on the screen. */
export function createIndicator(composer: Element, first: IndicatorState): Indicator {
  let state = first
  let spot: SpotName | null = null
  const host = createHost(pillCss, () => layerOf(composer), place)
  const release = shield(host.element, { ownsKeys: false, onEvent })
  const unfollow = follow(composer, place)
  const gone = new AbortController()

  host.settle()
  show(false)
  const stand = part(host.root, '.stand', HTMLElement)
  const panel = part(host.root, '.panel', HTMLElement)
  window.addEventListener('keydown', onEscape, { capture: true, signal: gone.signal })
  window.addEventListener('pointerdown', closePanel, { capture: true, signal: gone.signal })

  function show(compact: boolean): void {
    render(<Pill state={state} compact={compact} />, host.root)
  }

  /** The best free spot for the pill as it is drawn now. */
  function freeSpot(around: Box): Spot | undefined {
    const isFree = freeAround(composer, host.element)
    const size = stand.getBoundingClientRect()
    const view = { width: innerWidth, height: innerHeight }
    return spots(around, size, view, spot).find(({ box }) => isFree(box))
  }

  function place(): void {
    if (gone.signal.aborted) return
    const around = visiblePart(composer, host.element)
    if (!around) {
      hide()
      return
    }
    if (!stand.matches(':popover-open')) stand.showPopover()
    show(false)
    let found = freeSpot(around)
    if (!found) {
      show(true)
      found = freeSpot(around)
    }
    spot = found?.name ?? null
    if (found) moveTo(found.box)
    else hide()
  }

  function moveTo(box: Box): void {
    stand.style.translate = `${Math.round(box.left)}px ${Math.round(box.top)}px`
    const below = innerHeight - bottom(box) - EDGE
    const above = box.top - EDGE
    const isAbove = above > below || below < PANEL_ROOM
    panel.style.setProperty('--room', `${(isAbove ? above : below) - EDGE}px`)
    const widest = Math.max(EDGE, innerWidth - EDGE - PANEL_WIDTH)
    panel.style.right = `${Math.min(widest, Math.max(EDGE, innerWidth - right(box)))}px`
    panel.style.top = isAbove ? 'auto' : `${bottom(box) + EDGE}px`
    panel.style.bottom = isAbove ? `${innerHeight - box.top + EDGE}px` : 'auto'
  }

  function hide(): void {
    if (stand.matches(':popover-open')) stand.hidePopover()
    if (panel.matches(':popover-open')) panel.hidePopover()
  }

  /** Pressing the pill opens the panel and leaves focus and caret in the editor. */
  function onEvent(event: Event): void {
    if (event.type === 'mousedown') event.preventDefault()
  }

  /** Escape closes the panel first; the page would take it for leaving the composer. */
  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !panel.matches(':popover-open')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    panel.hidePopover()
  }

  function closePanel(event: Event): void {
    if (!event.composedPath().includes(host.element) && panel.matches(':popover-open')) panel.hidePopover()
  }

  return {
    update(next) {
      // The last verdict stays until the next one is there; a pill that changes at each letter would distract.
      if (next.kind !== 'checking') state = next
      host.settle()
      place()
    },
    remove() {
      gone.abort()
      unfollow()
      release()
      render(null, host.root)
      host.remove()
    },
  }
}
