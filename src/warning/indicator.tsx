import { render } from 'preact'
import type { Finding } from '../model/verdict'
import { copyWords } from './copy'
import { pressedValue } from './dialog'
import type { Act, Acted, Acting, IndicatorState, Passages, Question } from './face'
import { follow } from './follow'
import { freeAround, isStillFree, type Standing, visiblePart } from './free'
import { createHost } from './host'
import { layerOf } from './layer'
import { createAtWords } from './marks/at-words'
import { part } from './part'
import { Pill } from './pill'
import { type Box, panelBeside, type Size, type SpotName, spots } from './place'
import { shield } from './shield'
import { keepFromSlips } from './slips'
import { pillCss } from './styles'
import { readPress, Talk, type TalkState } from './talk'

export interface Indicator {
  update(state: IndicatorState, acting?: Acting, passages?: Passages): void
  remove(): void
}

/** As in `pill.css`. */
const PANEL_WIDTH = 400

const windowSize = (): Size => ({ width: innerWidth, height: innerHeight })

/** Shows `state` beside `composer` wherever that is on the screen. */
export function createIndicator(
  composer: Element,
  first: IndicatorState,
  firstActing?: Acting,
  passages?: Passages,
): Indicator {
  let state = first
  let acting = firstActing
  let spot: SpotName | null = null
  /** Where the pill is, and where the composer was then. */
  let stands: Standing | undefined
  const slips = keepFromSlips()
  const talk = new Talk({ findings: findingsOf, act, copy: copyWords, show: showTalk })
  const host = createHost(pillCss, () => layerOf(composer), place)
  const release = shield(host.element, { ownsKeys: false, onEvent })
  const unfollow = follow(composer, place, () => stands !== undefined && isStillFree(composer, stands))
  const over = new AbortController()
  const sizes = new Map<boolean, Size>()
  let drawn: { readonly state: IndicatorState; readonly compact: boolean } | undefined
  let atWord: readonly number[] = []

  host.settle()
  show(false)
  const stand = part(host.root, '.stand', HTMLElement)
  const panel = part(host.root, '.panel', HTMLElement)
  const words = createAtWords({
    host,
    draw: drawAtWord,
    isAtWork: () => talk.state.busy || talk.state.step !== null,
  })
  mark(passages)
  window.addEventListener('keydown', onEscape, { capture: true, signal: over.signal })
  window.addEventListener('pointerdown', closePanel, { capture: true, signal: over.signal })

  function mark(passages: Passages | undefined): void {
    if (passages === undefined) words.clear()
    else words.show(findingsOf(), passages)
  }

  function show(compact: boolean): void {
    if (drawn?.state === state && drawn.compact === compact) return
    if (drawn?.state !== state) sizes.clear()
    draw(compact)
  }

  function draw(compact: boolean): void {
    drawn = { state, compact }
    const acts = acting && { findings: findingsOf(), talk: talk.state }
    render(<Pill state={state} compact={compact} acts={acts} atWord={atWord} onSubmit={press} />, host.root)
  }

  function drawAtWord(findings: readonly number[]): void {
    atWord = findings
    if (panel.matches(':popover-open')) panel.hidePopover()
    draw(drawn?.compact ?? false)
  }

  function findingsOf(): readonly Finding[] {
    return state.kind === 'verdict' ? state.verdict.findings : []
  }

  function press(event: SubmitEvent): void {
    event.preventDefault()
    const press = readPress(pressedValue(event) ?? '')
    if (press !== null) void talk.press(press)
  }

  async function act(wanted: Act): Promise<Acted> {
    return acting === undefined ? { done: false, because: 'problem', problem: '' } : acting(wanted)
  }

  function showTalk(_talk: TalkState, question?: Question): void {
    if (over.signal.aborted) return
    slips.begin()
    if (question !== undefined) words.close()
    const hadFocus = host.root.activeElement !== null
    draw(drawn?.compact ?? false)
    place()
    // With nothing left to look at it would only be in the way.
    const isSettled = question !== undefined && 'findings' in question && question.findings.length === 0
    if (isSettled && panel.matches(':popover-open')) panel.hidePopover()
    if (hadFocus) followFocus()
  }

  /** Who works by keyboard goes on where something unfolded, or near what was settled. */
  function followFocus(): void {
    const shown = words.isOpen ? '.at-word' : '#panel'
    const next = talk.state.step && host.root.querySelector<HTMLElement>(`${shown} .step button`)
    if (next !== null) next.focus()
    else if (words.isOpen) part(host.root, '.at-word button', HTMLElement).focus()
    else if (!panel.matches(':popover-open')) part(host.root, '.pill', HTMLElement).focus()
    else if (host.root.activeElement === null) part(host.root, '.close', HTMLElement).focus()
  }

  /** How big the pill is; drawn to be measured once for each state. */
  function sizeOf(compact: boolean): Size {
    const known = drawn?.state === state ? sizes.get(compact) : undefined
    if (known) return known
    show(compact)
    const size = stand.getBoundingClientRect()
    sizes.set(compact, size)
    return size
  }

  /** Beside the composer with its words, or without them where there is no room. */
  function place(): void {
    // What the page took away is put back within a frame, and placed then.
    if (over.signal.aborted || !host.element.isConnected) return
    host.fit()
    words.place()
    const around = visiblePart(composer, host.element)
    if (!around) {
      hide()
      return
    }
    if (!stand.matches(':popover-open')) stand.showPopover()
    const isFree = freeAround(composer, host.element)
    for (const compact of [false, true]) {
      const found = spots(around, sizeOf(compact), windowSize(), spot).find(({ box }) => isFree(box))
      if (!found) continue
      show(compact)
      spot = found.name
      stands = { box: found.box, composer: composer.getBoundingClientRect() }
      moveTo(found.box)
      return
    }
    hide()
  }

  function moveTo(box: Box): void {
    stand.style.translate = `${Math.round(box.left)}px ${Math.round(box.top)}px`
    const { right, top, bottom, room } = panelBeside(box, PANEL_WIDTH, windowSize())
    panel.style.right = `${right}px`
    panel.style.top = top === null ? 'auto' : `${top}px`
    panel.style.bottom = bottom === null ? 'auto' : `${bottom}px`
    panel.style.setProperty('--room', `${room}px`)
  }

  function hide(): void {
    stands = undefined
    if (stand.matches(':popover-open')) stand.hidePopover()
    if (panel.matches(':popover-open')) panel.hidePopover()
  }

  /** Pressing the pill opens the panel and leaves focus and caret in the editor. */
  function onEvent(event: Event): void {
    if (event.type === 'mousedown' || slips.isSlip(event)) event.preventDefault()
    words.onOwn(event)
    if (event instanceof KeyboardEvent && event.type === 'keydown') onEscape(event)
  }

  /** Escape closes the panel first; the page would take it for leaving the composer. */
  function onEscape(event: KeyboardEvent): void {
    const isOpen = words.isOpen || panel.matches(':popover-open')
    if (event.key !== 'Escape' || !event.isTrusted || !isOpen) return
    event.preventDefault()
    event.stopImmediatePropagation()
    closePanels()
  }

  function closePanel(event: Event): void {
    if (!event.composedPath().includes(host.element)) closePanels()
  }

  function closePanels(): void {
    words.close()
    if (panel.matches(':popover-open')) panel.hidePopover()
  }

  return {
    update(next, nextActing, passages) {
      const isSame = JSON.stringify(next) === JSON.stringify(state)
      const isDrawnAlike = isSame && !acting === !nextActing && stand.matches(':popover-open')
      acting = nextActing
      // Where Enter sends, every letter brings the same again: nothing is drawn or measured for it.
      if (isDrawnAlike) return mark(passages)
      // What is unfolded stays as long as it is about the same findings.
      if (!isSame) {
        talk.begin()
        words.close()
      }
      // The last verdict stays until the next one is there; a pill that changes at each letter would distract.
      if (next.kind !== 'checking') {
        state = next
        mark(passages)
      }
      host.settle()
      place()
    },
    remove() {
      over.abort()
      words.clear()
      unfollow()
      release()
      render(null, host.root)
      host.remove()
    },
  }
}
