// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Hit } from '../../../src/warning/marks/editor-marks'
import { Hover } from '../../../src/warning/marks/hover'

const editor = document.createElement('div')
const NAME: Hit = { editor, findings: [0], box: new DOMRect(), isPassed: false }
const NUMBER: Hit = { editor, findings: [1], box: new DOMRect(), isPassed: false }

let under: Hit | null
const open = vi.fn<(hit: Hit) => void>()
const close = vi.fn<() => void>()
let hover: Hover

function move(to: Hit | null, how: PointerEventInit = {}): void {
  under = to
  hover.moved(new PointerEvent('pointermove', { pointerType: 'mouse', buttons: 0, ...how }))
}

beforeEach(() => {
  vi.useFakeTimers()
  open.mockReset()
  close.mockReset()
  hover = new Hover({ at: () => under, open, close })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a mouse over a marked word', () => {
  it('opens its card when it rests there', () => {
    move(NAME)
    vi.runAllTimers()
    expect(open.mock.calls).toEqual([[NAME]])
  })

  it('opens none when it only passes by', () => {
    move(NAME)
    move(null)
    vi.runAllTimers()
    expect(open).not.toHaveBeenCalled()
  })

  it('keeps the card open on its way to it', () => {
    move(NAME)
    vi.runAllTimers()
    move(null)
    hover.onCard()
    vi.runAllTimers()
    expect(close).not.toHaveBeenCalled()
  })

  it('closes the card when it has left both', () => {
    move(NAME)
    vi.runAllTimers()
    move(null)
    vi.runAllTimers()
    expect(close).toHaveBeenCalledOnce()
  })

  it('goes on to the card of another word', () => {
    move(NAME)
    vi.runAllTimers()
    move(NUMBER)
    vi.runAllTimers()
    expect(open.mock.calls).toEqual([[NAME], [NUMBER]])
  })

  it.each([
    ['a held button', { buttons: 1 }],
    ['a finger', { pointerType: 'touch' }],
  ])('opens none for %s', (_, how) => {
    move(NAME, how)
    vi.runAllTimers()
    expect(open).not.toHaveBeenCalled()
  })
})
