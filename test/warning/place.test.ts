import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, bottom, overlap, panelBeside, right, spots } from '../../src/warning/place'

const VIEW = { width: 1000, height: 700 }
const PILL = { width: 120, height: 26 }
const COMPOSER = { left: 200, top: 100, width: 500, height: 150 }

const box = fc.record({
  left: fc.integer({ min: -500, max: 1500 }),
  top: fc.integer({ min: -500, max: 1500 }),
  width: fc.integer({ min: 1, max: 1200 }),
  height: fc.integer({ min: 1, max: 1200 }),
})

describe('the place of the indicator', () => {
  it('is the lower right corner inside the composer, where that is free', () => {
    const [best] = spots(COMPOSER, PILL, VIEW, null)
    expect(best?.name).toBe('inside')
    expect(best && { right: right(best.box), bottom: bottom(best.box) }).toEqual({ right: 694, bottom: 244 })
  })

  it('stays where it is as long as that is free', () => {
    expect(spots(COMPOSER, PILL, VIEW, 'above')[0]?.name).toBe('above')
  })

  it('is never inside a composer that is lower than itself', () => {
    const line = { ...COMPOSER, height: 20 }
    expect(spots(line, PILL, VIEW, null).map(({ name }) => name)).not.toContain('inside')
  })

  it('is never inside where it would lie over the composer’s middle', () => {
    const small = { ...COMPOSER, width: 220, height: 44 }
    expect(spots(small, PILL, VIEW, null).map(({ name }) => name)).not.toContain('inside')
  })

  it('is wholly in the window, and over the composer only where it says so', () => {
    const outside: readonly string[] = ['below', 'above', 'right', 'left']
    fc.assert(
      fc.property(box, (composer) => {
        for (const spot of spots(composer, PILL, VIEW, null)) {
          expect(overlap(spot.box, { left: 0, top: 0, ...VIEW })).toEqual(spot.box)
          if (outside.includes(spot.name)) expect(overlap(spot.box, composer)).toBeNull()
        }
      }),
    )
  })
})

describe('what two boxes have in common', () => {
  it('is the same either way, and in both', () => {
    fc.assert(
      fc.property(box, box, (one: Box, other: Box) => {
        const common = overlap(one, other)
        expect(overlap(other, one)).toEqual(common)
        if (common) expect(overlap(common, one)).toEqual(common)
      }),
    )
  })

  it('is nothing when they only touch', () => {
    const left = { left: 0, top: 0, width: 10, height: 10 }
    expect(overlap(left, { ...left, left: 10 })).toBeNull()
  })
})

describe('the panel of the indicator', () => {
  it('opens below, and above where there is more room', () => {
    const high = { left: 300, top: 100, ...PILL }
    const low = { left: 300, top: 640, ...PILL }
    expect(panelBeside(high, 400, VIEW)).toEqual({ right: 580, top: 134, bottom: null, room: 558 })
    expect(panelBeside(low, 400, VIEW)).toEqual({ right: 580, top: null, bottom: 68, room: 624 })
  })

  it('stays within the window wherever the indicator is in it', () => {
    const view = fc.record({
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 150, max: 1500 }),
    })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(view, share, share, (window, across, down) => {
        const left = across * (window.width - PILL.width)
        const top = down * (window.height - PILL.height)
        const width = Math.min(400, window.width - 16)
        const place = panelBeside({ left, top, ...PILL }, width, window)
        const edge = place.top ?? place.bottom ?? Number.NaN
        expect(place.right).toBeGreaterThanOrEqual(8)
        expect(place.right + width).toBeLessThanOrEqual(window.width)
        expect(edge + place.room).toBeLessThanOrEqual(window.height)
      }),
    )
  })
})
