import { zoomOf } from '../host'
import type { Box } from '../place'

export type Field = HTMLTextAreaElement | HTMLInputElement

/** Sizes are told in whole pixels, and drawn larger at most a few times. */
const MOST_SKEW = 4

/** The inside of a field, where its words are. */
export interface Inner {
  readonly box: Box
  /** By how much its style enlarges it, which moves letters as a greater font would, and by how much it is drawn larger. */
  readonly zoom: number
  readonly scale: number
  /** Whether it is turned, or drawn out in one direction: then nothing can lie exactly over its words. */
  readonly isSkew: boolean
}

/** The field inside its borders and scroll bars, in the window's coordinates. */
export function innerOf(field: Field): Inner {
  const { left, top, width, height } = field.getBoundingClientRect()
  const zoom = zoomOf(field)
  const whole = field.offsetWidth === 0 ? 1 : width / field.offsetWidth
  const box = {
    left: left + field.clientLeft * whole,
    top: top + field.clientTop * whole,
    width: field.clientWidth * whole,
    height: field.clientHeight * whole,
  }
  const isSkew = Math.abs(height - field.offsetHeight * whole) > MOST_SKEW
  return { box, zoom, scale: whole / zoom, isSkew }
}
