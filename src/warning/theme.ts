/** The look that the warning and the extension's own pages share: colours, spacing, type. */

/** Names of the colours; each becomes the CSS custom property `--sl-<name>`. */
export type Colour =
  | 'surface'
  | 'quiet'
  | 'text'
  | 'muted'
  | 'border'
  | 'edge'
  | 'accent'
  | 'accent-strong'
  | 'on-accent'
  | 'ok'
  | 'ok-soft'
  | 'remind'
  | 'remind-soft'
  | 'warn'
  | 'warn-soft'
  | 'stop'
  | 'stop-soft'
  | 'mark'
  | 'on-mark'
  | 'shade'

type Palette = Readonly<Record<Colour, string>>

/** `quiet` is the second surface; `border` only divides, `edge` is the outline of a control (3:1). */
export const LIGHT: Palette = {
  surface: '#ffffff',
  quiet: '#f7f4ec',
  text: '#1b2a31',
  muted: '#52626a',
  border: '#e0dccf',
  edge: '#7c898f',
  accent: '#0f4c5c',
  'accent-strong': '#0a3743',
  'on-accent': '#ffffff',
  ok: '#25664a',
  'ok-soft': '#e6f2eb',
  remind: '#1c5688',
  'remind-soft': '#e7f0f8',
  warn: '#7d4a00',
  'warn-soft': '#fcf0d6',
  stop: '#9c1f2e',
  'stop-soft': '#fbe8e7',
  mark: '#ffe08a',
  'on-mark': '#1b2a31',
  shade: '#0d1c22',
}

export const DARK: Palette = {
  surface: '#16242b',
  quiet: '#1d2f37',
  text: '#eef2f0',
  muted: '#aebbc0',
  border: '#31454d',
  edge: '#7e939b',
  accent: '#8fd0de',
  'accent-strong': '#b5e3ec',
  'on-accent': '#0a2a33',
  ok: '#8cd6b0',
  'ok-soft': '#1a3a30',
  remind: '#98c8f2',
  'remind-soft': '#1b3850',
  warn: '#ffcb6b',
  'warn-soft': '#413415',
  stop: '#ffa6a0',
  'stop-soft': '#4a2227',
  mark: '#ffd479',
  'on-mark': '#211a05',
  shade: '#000000',
}

/** Pixels, not rem: inside a page, rem would follow the page's own root. Zoom scales both alike. */
const MEASURES: Readonly<Record<string, string>> = {
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '24px',
  'space-6': '32px',
  radius: '8px',
  'radius-large': '14px',
  'radius-round': '999px',
  'text-small': '13px',
  'text-body': '15px',
  'text-lead': '17px',
  'text-title': '21px',
  line: '1.5',
  font: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  shadow: '0 1px 2px rgb(13 28 34 / 12%), 0 8px 28px rgb(13 28 34 / 18%)',
  ring: '3px',
}

function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--sl-${name}:${value};`)
    .join('')
}

/**
 * CSS that sets every `--sl-…` property on `selector` (`:root` in a page, `:host` in a shadow root),
 * following the person's light or dark preference.
 */
export function theme(selector: string): string {
  return (
    `${selector}{color-scheme:light dark;${declarations(MEASURES)}${declarations(LIGHT)}}` +
    `@media (prefers-color-scheme:dark){${selector}{${declarations(DARK)}}}`
  )
}
