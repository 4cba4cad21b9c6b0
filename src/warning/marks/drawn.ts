import type { Standing } from '../face'
import type { Layer } from './layers'

/** A layer that was drawn, and its boxes in the window: one for each line it stands in. */
export interface Seen {
  readonly layer: Layer
  readonly boxes: readonly DOMRect[]
  /** Whether the caret stands behind it. */
  readonly isPassed: boolean
}

/** What draws the marks of one editor. */
export interface Drawn {
  /** Draws these in place of what was drawn before. Layers don't overlap. */
  draw(layers: readonly Layer[], standing: Standing): void
  seen(): readonly Seen[]
  remove(): void
}
