import type { ComponentChildren } from 'preact'
import { Glyph, type Tone } from './Glyph'

interface Props {
  readonly tone: Tone
  readonly title?: string
  readonly children?: ComponentChildren
}

/** A message in the page. Trouble is announced at once, everything else when the screen reader has time. */
export function Banner({ tone, title, children }: Props) {
  const urgent = tone === 'stop' || tone === 'warn'
  return (
    <div class={`banner ${tone}`} role={urgent ? 'alert' : 'status'}>
      <Glyph tone={tone} />
      <div class="banner-words">
        {title && <p class="banner-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
