import type { Finding } from '../../model/verdict'
import type { Passages } from '../face'
import type { Host } from '../host'
import { part } from '../part'
import type { Hit } from './editor-marks'
import { Hover } from './hover'
import { createMarks } from './marks'
import { WordCard } from './word-card'

/** What a composer's marks and the card at them work with. */
export interface AtWordsTools {
  readonly host: Host
  /** Draws what was found (places in the verdict) into the card. */
  draw(findings: readonly number[]): void
  /** Whether the person is in the middle of something in the card. */
  isAtWork(): boolean
}

/** Marked words, and the card that opens at them: for a pointer that rests there, and for a key. */
export interface AtWords {
  readonly isOpen: boolean
  show(findings: readonly Finding[], passages: Passages): void
  /** What moved or scrolled under the card has done so. */
  place(): void
  /** To be told of every trusted event in the host, which the page's side doesn't hear. */
  onOwn(event: Event): void
  close(): void
  clear(): void
}

/** Opens the card at the next marked word. */
export const NEXT_KEY = 'F8'

function isNextKey(event: Event): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== NEXT_KEY) return false
  return event.isTrusted && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
}

export function createAtWords({ host, draw, isAtWork }: AtWordsTools): AtWords {
  const element = part(host.root, '.at-word', HTMLElement)
  const card = new WordCard({ card: element, own: host.element, draw, closed: () => hover.reset() })
  const hover = new Hover({ at, open: (hit) => card.open(hit, false), close: leave })
  const marks = createMarks({ edited, onPointer: (event) => hover.moved(event), onKey })
  element.addEventListener('toggle', () => {
    if (!element.matches(':popover-open')) card.close()
  })

  function at(event: MouseEvent): Hit | null {
    return marks.at(event)
  }

  function hasFocus(): boolean {
    return element.contains(host.root.activeElement)
  }

  function leave(): void {
    if (!hasFocus() && !isAtWork()) card.close()
  }

  function now(): Hit | null {
    const { hit } = card
    if (hit === null) return null
    const isSame = (other: Hit): boolean =>
      other.editor === hit.editor && String(other.findings) === String(hit.findings)
    return marks.hits().find(isSame) ?? null
  }

  /** Who writes on has no eye for the card; what a fix does is no writing on. */
  function edited(): void {
    if (!card.isOpen) return
    if (isAtWork() || hasFocus()) card.follow(now() ?? card.hit)
    else card.close()
  }

  function onKey(event: KeyboardEvent): void {
    if (!isNextKey(event) || !marks.isIn(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    next()
  }

  function next(): void {
    const hits = marks.hits()
    const current = now()
    const known = hits.findIndex(({ box }) => box.top === current?.box.top && box.left === current.box.left)
    const ahead = Math.max(
      0,
      hits.findIndex(({ isPassed }) => !isPassed),
    )
    const hit = hits[(current === null ? ahead : known + 1) % hits.length]
    if (hit === undefined) return
    hover.reset()
    card.open(hit, true)
  }

  return {
    get isOpen() {
      return card.isOpen
    },
    show: marks.show,
    place() {
      if (card.isOpen) card.follow(now() ?? (hasFocus() ? card.hit : null))
    },
    onOwn(event) {
      if (event.type === 'pointermove') hover.onCard()
      if (!isNextKey(event)) return
      event.preventDefault()
      next()
    },
    close: () => card.close(),
    clear() {
      // The pointer may rest on a word whose card wasn’t opened yet.
      hover.reset()
      card.close()
      marks.clear()
    },
  }
}
