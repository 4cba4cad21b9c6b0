import { type Box, bottom, type Size } from '../place'

/** Where a card stands in the window, and the most height that it may take there. */
export interface CardPlace {
  readonly left: number
  /** By the edge that is next to its word, so that it grows away from it. */
  readonly top: number | null
  readonly bottom: number | null
  readonly room: number
}

const EDGE = 8
const GAP = 4
/** How finely room is looked for. */
const STEP = 16
/** Less than this shows nothing of a card. */
const LEAST = 120

/** How far a strip of the window can grow from `from` downwards (or upwards) before it covers a control. */
function freeHeight(strip: Box, most: number, isFree: (box: Box) => boolean, isUp: boolean): number {
  let height = 0
  while (height + STEP <= most) {
    const top = isUp ? strip.top - height - STEP : strip.top + height
    if (!isFree({ ...strip, top, height: STEP })) break
    height += STEP
  }
  return height
}

/**
 * Under a word or above it, where the card covers no control of the page; its height gives way before that does. Where
 * there is no such place, the side with more room.
 */
export function cardPlace(at: Box, size: Size, view: Size, isFree: (box: Box) => boolean): CardPlace {
  const { left: start, height } = at
  // A word that was scrolled away has its card at the edge behind which it is.
  const word = {
    left: start,
    height,
    width: at.width,
    top: Math.min(Math.max(at.top, EDGE - height), view.height - EDGE),
  }
  const width = Math.min(size.width, view.width - 2 * EDGE)
  const left = Math.max(EDGE, Math.min(word.left, view.width - width - EDGE))
  const under = bottom(word) + GAP
  const over = word.top - GAP
  const strip = { left, width, height: STEP }
  const wanted = Math.ceil(size.height / STEP) * STEP
  const room = { below: view.height - under - EDGE, above: over - EDGE }
  const free = {
    below: freeHeight({ ...strip, top: under }, Math.min(wanted, room.below), isFree, false),
    above: freeHeight({ ...strip, top: over }, Math.min(wanted, room.above), isFree, true),
  }
  const enough = Math.min(wanted - STEP, size.height)
  const best = free.below >= enough || free.below >= free.above ? 'below' : 'above'
  const side = free[best] >= LEAST ? best : room.below >= room.above ? 'below' : 'above'
  const most = Math.max(0, free[side] >= LEAST ? free[side] : Math.min(room[side], wanted))
  return side === 'below'
    ? { left, top: under, bottom: null, room: most }
    : { left, top: null, bottom: view.height - over, room: most }
}
