import type { JSX } from 'preact'
import type { Level } from '../model/level'

/** What a shape stands for: a level, or that there is no verdict (yet). */
export type ShapeName = Level | 'checking' | 'unchecked' | 'partly'

/** Each level has an outline of its own, so that it is told apart without colour. */
const OUTLINES: Record<ShapeName, JSX.Element> = {
  none: <path d="m4.5 8.4 2.4 2.4 4.8-5.4" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
    </>
  ),
  remind: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.4v3.4M8 5v.1" />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.9 14.6 13.6H1.4Z" />
      <path d="M8 6.4v3.2M8 11.5v.1" />
    </>
  ),
  stop: (
    <>
      <path d="M5.2 1.3h5.6l3.9 3.9v5.6l-3.9 3.9H5.2l-3.9-3.9V5.2Z" fill="currentColor" />
      <path class="inner" d="M4.8 8h6.4" />
    </>
  ),
  checking: <path d="M3.6 8h.1M8 8h.1M12.4 8h.1" />,
  unchecked: (
    <>
      <circle cx="8" cy="8" r="6.2" stroke-dasharray="2.6 2.3" />
      <path d="M8 4.8v3.6M8 11v.1" />
    </>
  ),
}

/** A small picture; what it means is said in words beside it. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg class={`shape ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {OUTLINES[name]}
    </svg>
  )
}
