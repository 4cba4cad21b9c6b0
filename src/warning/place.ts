/** A box on the screen, in CSS pixels of the window. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Size = Pick<Box, 'width' | 'height'>

/** Somewhere at a composer where something small can stand. */
export interface Spot {
  readonly name: SpotName
  readonly box: Box
}

/** Best first. The corners are the window's own, for composers that leave no room. */
const SPOTS = ['inside', 'below', 'above', 'right', 'left', 'corner', 'far-corner'] as const
export type SpotName = (typeof SPOTS)[number]

const GAP = 6

export const right = (box: Box): number => box.left + box.width
export const bottom = (box: Box): number => box.top + box.height

/** What two boxes have in common; `null` where they don't overlap. */
export function overlap(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const width = Math.min(right(one), right(other)) - left
  const height = Math.min(bottom(one), bottom(other)) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}

function at(name: SpotName, composer: Box, size: Size, view: Size): Box {
  const { width, height } = size
  const along = right(composer) - width - GAP
  const low = bottom(composer) - height - GAP
  const corner = { left: view.width - width - 2 * GAP, top: view.height - height - 2 * GAP }
  const corners: Record<SpotName, { left: number; top: number }> = {
    inside: { left: along, top: low },
    below: { left: along, top: bottom(composer) + GAP },
    above: { left: along, top: composer.top - height - GAP },
    right: { left: right(composer) + GAP, top: low },
    left: { left: composer.left - width - GAP, top: low },
    corner,
    'far-corner': { left: 2 * GAP, top: corner.top },
  }
  return { ...corners[name], width, height }
}

function isWithin(box: Box, view: Size): boolean {
  return box.left >= 0 && box.top >= 0 && right(box) <= view.width && bottom(box) <= view.height
}

/** The middle is where a person presses to write on. */
function leavesRoom(box: Box, composer: Box): boolean {
  const middle = { left: composer.left + composer.width / 2, top: composer.top + composer.height / 2 }
  return box.top >= composer.top && overlap(box, { ...middle, width: 1, height: 1 }) === null
}

/** All spots for something of `size` that are wholly in the window, best first; `current` before all others. */
export function spots(composer: Box, size: Size, view: Size, current: SpotName | null): Spot[] {
  const names = current === null ? SPOTS : [current, ...SPOTS.filter((name) => name !== current)]
  return names
    .map((name) => ({ name, box: at(name, composer, size, view) }))
    .filter(({ name, box }) => isWithin(box, view) && (name !== 'inside' || leavesRoom(box, composer)))
}

/** Where a panel that belongs to `box` stands: by its right edge and by the one edge that is next to the box. */
export interface PanelPlace {
  readonly right: number
  readonly top: number | null
  readonly bottom: number | null
  /** The most height that it may take. */
  readonly room: number
}

const EDGE = 8
/** Less room than this below the box, and the panel goes above, if there is more. */
const ENOUGH = 280

/** Under the box, or above it where there is more room; never beyond the window's edges. */
export function panelBeside(box: Box, width: number, view: Size): PanelPlace {
  const below = view.height - bottom(box) - 2 * EDGE
  const above = box.top - 2 * EDGE
  const isAbove = below < ENOUGH && above > below
  const farthest = Math.max(EDGE, view.width - width - EDGE)
  return {
    right: Math.min(farthest, Math.max(EDGE, view.width - right(box))),
    top: isAbove ? null : bottom(box) + EDGE,
    bottom: isAbove ? view.height - box.top + EDGE : null,
    room: Math.max(0, isAbove ? above : below),
  }
}
