import type { Point } from '../../warning/face'
import { isText, type Mapped, NOT_READ, type Piece } from './read-text'

export type { Point }

/** Where in a text node the first `length` characters that were read end. */
function readUpTo(data: string, length: number): number {
  let left = length
  let at = 0
  while (left > 0 && at < data.length) {
    if (data[at] !== NOT_READ) left--
    at++
  }
  return at
}

/** Before the character at `within`; what isn't read before it stays outside. */
function startAt(data: string, within: number): number {
  let at = readUpTo(data, within)
  while (data[at] === NOT_READ) at++
  return at
}

function indexOf(node: Node): number {
  return node.parentNode === null ? 0 : [...node.parentNode.childNodes].indexOf(node as ChildNode)
}

function pointIn({ node, at }: Piece, offset: number, edge: 'start' | 'end'): Point | null {
  if (isText(node)) {
    const find = edge === 'start' ? startAt : readUpTo
    return { node, offset: find(node.data, offset - at) }
  }
  // A picture goes as a whole.
  const { parentNode } = node
  return parentNode && { node: parentNode, offset: indexOf(node) + (edge === 'start' ? 0 : 1) }
}

/**
 * The ends of `text.slice(start, end)` in the page, as close around it as can be. `null` for an empty stretch, and for
 * one that begins or ends with the end of a line, which nothing in the page stands for.
 */
export function rangeOf({ pieces }: Mapped, start: number, end: number): readonly [Point, Point] | null {
  if (start >= end) return null
  const holding = (offset: number): Piece | undefined =>
    pieces.find(({ at, length }) => at <= offset && offset < at + length)
  const [first, last] = [holding(start), holding(end - 1)]
  if (first === undefined || last === undefined) return null
  const from = pointIn(first, start, 'start')
  const to = pointIn(last, end, 'end')
  return from && to && [from, to]
}

/** Where in the text a place in the page is; `null` where no words are. */
export function offsetOf({ pieces }: Mapped, { node, offset }: Point): number | null {
  const piece = pieces.find((candidate) => candidate.node === node)
  if (piece === undefined || !isText(node)) return null
  return piece.at + node.data.slice(0, offset).replaceAll(NOT_READ, '').length
}

/** Where in the page the caret is put to stand before the character at `offset`, or behind the one before it. */
export function caretAt({ pieces }: Mapped, offset: number): Point | null {
  const piece = pieces.find(({ at, length }) => at <= offset && offset <= at + length)
  return piece ? pointIn(piece, offset, 'end') : null
}
