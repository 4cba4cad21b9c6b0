import { describe, expect, it } from 'vitest'
import { cardPlace } from '../../../src/warning/marks/card-place'
import { type Box, overlap } from '../../../src/warning/place'

const VIEW = { width: 1000, height: 800 }
const CARD = { width: 380, height: 300 }
const word = (left: number, top: number): Box => ({ left, top, width: 60, height: 20 })
const isFree =
  (...controls: Box[]) =>
  (box: Box) =>
    !controls.some((control) => overlap(box, control))

describe('the card at a word', () => {
  it('stands under it where nothing is in the way', () => {
    expect(cardPlace(word(100, 100), CARD, VIEW, isFree())).toMatchObject({
      left: 100,
      top: 124,
      bottom: null,
    })
  })

  it('stands above it where a control is under it', () => {
    const post = { left: 100, top: 180, width: 80, height: 30 }
    const { top, bottom } = cardPlace(word(100, 500), CARD, VIEW, isFree({ ...post, top: 560 }))
    expect({ top, bottom }).toEqual({ top: null, bottom: VIEW.height - 496 })
  })

  it('gives up height before it covers a control', () => {
    const post = { left: 100, top: 300, width: 80, height: 30 }
    const { top, room } = cardPlace(word(100, 100), CARD, VIEW, isFree(post))
    expect((top ?? 0) + room).toBeLessThanOrEqual(post.top)
    expect(room).toBeGreaterThanOrEqual(120)
  })

  it('takes the side with more room where controls are everywhere', () => {
    expect(cardPlace(word(100, 600), CARD, VIEW, () => false)).toMatchObject({ top: null, room: 304 })
  })

  it('stays in a narrow window', () => {
    const { left } = cardPlace(word(250, 100), CARD, { width: 320, height: 568 }, isFree())
    expect(left).toBe(8)
  })

  it('stays in the window where its word was scrolled out of it', () => {
    const { bottom } = cardPlace(word(100, 2_000), CARD, VIEW, isFree())
    expect(bottom).toBeGreaterThan(0)
  })
})
