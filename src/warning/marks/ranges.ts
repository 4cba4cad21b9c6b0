import type { Point } from '../face'
import type { Drawn } from './drawn'
import type { Layer } from './layers'
import { paint, unpaint } from './paint'

interface Painted {
  layer: Layer
  readonly range: Range
}

type Ends = readonly [Point, Point]

function isAt(range: Range, [from, to]: Ends): boolean {
  return (
    range.startContainer === from.node &&
    range.startOffset === from.offset &&
    range.endContainer === to.node &&
    range.endOffset === to.offset
  )
}

function put(range: Range, [from, to]: Ends): void {
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
}

/** Whether the caret stands behind the range; where it can't be told, it doesn't. */
function isPassed(range: Range): boolean {
  const { focusNode, focusOffset } = range.startContainer.ownerDocument?.getSelection() ?? {}
  if (focusNode === null || focusNode === undefined || focusOffset === undefined) return false
  if (focusNode.getRootNode() !== range.startContainer.getRootNode()) return false
  return range.comparePoint(focusNode, focusOffset) > 0
}

/** Marks in an editor whose words stand in the page: the browser underlines them, and nothing in the page changes. */
export function rangesIn(editor: HTMLElement): Drawn {
  const view = editor.ownerDocument.defaultView ?? window
  let painted: Painted[] = []

  function clear(from: number): void {
    for (const { range, layer } of painted.slice(from)) unpaint(range, layer.level, view)
    painted = painted.slice(0, from)
  }

  function drawAt(at: number, layer: Layer, ends: Ends): void {
    const known = painted[at]
    // Ranges follow most edits by themselves; what is right is left alone, as each change costs a redraw.
    if (known?.layer.level === layer.level) {
      known.layer = layer
      if (!isAt(known.range, ends)) put(known.range, ends)
      return
    }
    clear(at)
    const range = editor.ownerDocument.createRange()
    put(range, ends)
    paint(range, layer.level, view)
    painted.push({ range, layer })
  }

  return {
    draw(layers, { rangeOf }) {
      let count = 0
      for (const layer of layers) {
        const ends = rangeOf(layer.start, layer.end)
        if (ends !== null) drawAt(count++, layer, ends)
      }
      clear(count)
    },
    seen: () =>
      painted.map(({ layer, range }) => ({
        layer,
        boxes: [...range.getClientRects()],
        isPassed: isPassed(range),
      })),
    remove: () => clear(0),
  }
}
