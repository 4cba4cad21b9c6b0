import type { JSX } from 'preact'

export type Tone = 'ok' | 'note' | 'remind' | 'warn' | 'stop' | 'off'

/** Each tone has a shape of its own, so that nobody needs to tell colours apart. */
const SHAPES: Record<Tone, JSX.Element> = {
  ok: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="m6.4 10.2 2.5 2.5 4.8-5.2" />
    </>
  ),
  note: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 9v5M10 6v.2" />
    </>
  ),
  remind: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 9v5M10 6v.2" />
    </>
  ),
  warn: (
    <>
      <path d="M10 2.5 18.3 17H1.7Z" />
      <path d="M10 7.8v4.4M10 14.6v.2" />
    </>
  ),
  stop: (
    <>
      <path d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7Z" />
      <path d="M10 5.8v5M10 13.8v.2" />
    </>
  ),
  off: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M8 7v6M12 7v6" />
    </>
  ),
}

/** A small drawing that says the tone; decoration only, the words beside it say the same. */
export function Glyph({ tone }: { tone: Tone }) {
  return (
    <svg class={`glyph glyph-${tone}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
  )
}
