import { follow } from '../follow'
import { isOnTop, visiblePart } from '../free'
import { createHost } from '../host'
import { layerOf } from '../layer'
import { type Box, bottom, overlap, right } from '../place'
import { mirrorCss } from '../styles'
import type { Drawn, Seen } from './drawn'
import { type Field, innerOf } from './field-box'
import type { Layer } from './layers'
import { lettersOf } from './mirror-style'

const px = (length: number): string => `${length}px`

interface Word {
  readonly layer: Layer
  readonly mark: HTMLElement
}

/** How much of `box` lies outside of `part` on each side, for `clip-path`. */
function insetOf(box: Box, part: Box, scale: number): string {
  const sides = [
    part.top - box.top,
    right(box) - right(part),
    bottom(box) - bottom(part),
    part.left - box.left,
  ]
  // Underlines may reach a little beyond a line, never beyond the field.
  return `inset(${sides.map((side) => px(Math.max(0, side / scale))).join(' ')})`
}

/**
 * Marks in a field, in which nothing can be underlined: its text again, invisible, exactly over it and in a closed
 * root of ours, with the marked words underlined.
 */
export function mirrorOf(field: Field): Drawn {
  const host = createHost(mirrorCss, () => layerOf(field), stand)
  const mirror = document.createElement('div')
  const words = document.createElement('div')
  const line = document.createElement('span')
  let drawn: Word[] = []
  /** The text up to the end of the last mark, and what stands behind it. */
  let head = ''
  const tail = document.createTextNode('')
  let style = ''

  mirror.className = 'mirror away'
  mirror.popover = 'manual'
  mirror.ariaHidden = 'true'
  words.className = field instanceof HTMLInputElement ? 'words line' : 'words'
  words.append(line)
  mirror.append(words)
  host.root.append(mirror)
  host.settle()
  stand()
  const unfollow = follow(field, place)
  // A field's own scrolling doesn't always come to the window.
  field.addEventListener('scroll', place, { passive: true })

  function stand(): void {
    if (!mirror.matches(':popover-open')) mirror.showPopover()
  }

  function markOf(layer: Layer, text: string): Word {
    const mark = document.createElement('mark')
    mark.className = layer.level
    mark.textContent = text.slice(layer.start, layer.end)
    return { layer, mark }
  }

  function write(layers: readonly Layer[], text: string): void {
    const end = layers.at(-1)?.end ?? 0
    // Most people write at the end: nothing but that is laid out anew.
    if (areDrawn(layers) && text.slice(0, end) === head) {
      tail.data = text.slice(end)
      return
    }
    drawn = layers.map((layer) => markOf(layer, text))
    head = text.slice(0, end)
    tail.data = text.slice(end)
    const parts: (string | Node)[] = []
    let at = 0
    for (const { layer, mark } of drawn) {
      parts.push(text.slice(at, layer.start), mark)
      at = layer.end
    }
    line.replaceChildren(...parts, tail)
    host.settle()
    stand()
    place()
  }

  function areDrawn(layers: readonly Layer[]): boolean {
    return (
      layers.length === drawn.length &&
      layers.every(({ start, end, level }, at) => {
        const known = drawn[at]?.layer
        return known?.start === start && known.end === end && known.level === level
      })
    )
  }

  /** Scrolls the text as the field is. */
  function scroll(): void {
    words.style.translate = `${px(-field.scrollLeft)} ${px(-field.scrollTop)}`
  }

  /** Lays the text over the field's; what is out of sight there is so here. */
  function place(): void {
    const part = drawn.length === 0 ? null : visiblePart(field, host.element)
    const inner = part && innerOf(field)
    mirror.classList.toggle('away', inner === null || inner.isSkew)
    if (part === null || inner === null || inner.isSkew) return
    host.fit()
    const { box, zoom, scale } = inner
    mirror.style.zoom = String(zoom)
    mirror.style.width = px(field.clientWidth)
    mirror.style.height = px(field.clientHeight)
    mirror.style.transform = `translate(${px(box.left / zoom)}, ${px(box.top / zoom)}) scale(${scale})`
    mirror.style.clipPath = insetOf(box, part, zoom * scale)
    const now = lettersOf(field)
    if (now !== style) words.style.cssText = now
    style = now
    scroll()
    for (const { mark } of drawn) mark.classList.toggle('covered', !isSeen(mark, part))
  }

  /** Whether a word, or a part of it, isn't under something of the page. */
  function isSeen(mark: HTMLElement, part: Box): boolean {
    return [...mark.getClientRects()].some((box) => {
      const seen = overlap(box, part)
      return seen !== null && isOnTop(field, host.element, seen)
    })
  }

  return {
    draw(layers, { text }) {
      write(layers, text)
      if (drawn.length > 0) scroll()
    },
    seen: (): Seen[] =>
      mirror.matches('.away')
        ? []
        : drawn
            .filter(({ mark }) => !mark.matches('.covered'))
            .map(({ layer, mark }) => ({
              layer,
              boxes: [...mark.getClientRects()],
              isPassed: (field.selectionEnd ?? 0) > layer.end,
            })),
    remove() {
      unfollow()
      field.removeEventListener('scroll', place)
      host.remove()
    },
  }
}
