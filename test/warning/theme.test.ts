import { describe, expect, it } from 'vitest'
import { type Colour, DARK, LIGHT, theme } from '../../src/warning/theme'

/** WCAG relative luminance of a `#rrggbb` colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** What is written on what. */
const TEXT_ON: readonly (readonly [Colour, readonly Colour[]])[] = [
  ['text', ['surface', 'quiet', 'ok-soft', 'remind-soft', 'warn-soft', 'stop-soft']],
  ['muted', ['surface', 'quiet']],
  ['accent', ['surface', 'quiet']],
  ['on-accent', ['accent', 'accent-strong']],
  ['ok', ['surface', 'ok-soft']],
  ['remind', ['surface', 'remind-soft']],
  ['warn', ['surface', 'warn-soft']],
  ['stop', ['surface', 'stop-soft']],
  ['on-mark', ['mark']],
]

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme', (_name, palette) => {
  it.each(TEXT_ON.flatMap(([ink, papers]) => papers.map((paper) => [ink, paper] as const)))(
    'makes %s readable on %s (AA: 4.5 to 1)',
    (ink, paper) => {
      expect(contrast(palette[ink], palette[paper])).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['surface', 'quiet'] as const)('outlines a control visibly on %s (3 to 1)', (paper) => {
    expect(contrast(palette.edge, palette[paper])).toBeGreaterThanOrEqual(3)
  })
})

describe('the theme', () => {
  it('gives the same properties to light and dark', () => {
    expect(Object.keys(DARK)).toEqual(Object.keys(LIGHT))
  })

  it('sets its properties on the selector that it is given', () => {
    expect(theme(':host')).toMatch(/^:host\{.*--sl-surface:#ffffff;.*prefers-color-scheme:dark\)\{:host\{/)
  })
})
