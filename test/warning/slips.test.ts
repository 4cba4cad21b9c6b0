// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { keepFromSlips } from '../../src/warning/slips'

const click = (detail: number) => new MouseEvent('click', { detail })
const key = (name: string, repeat: boolean) => new KeyboardEvent('keydown', { key: name, repeat })

describe('a press that began before the question was there', () => {
  it('is the second half of a double click', () => {
    expect(keepFromSlips().isSlip(click(2))).toBe(true)
  })

  it('is its mousedown, too, so that the focus stays where it is', () => {
    const slips = keepFromSlips()
    const press = (detail: number) => new MouseEvent('mousedown', { detail })
    expect(slips.isSlip(press(2))).toBe(true)
    expect(slips.isSlip(press(1))).toBe(false)
    slips.isSlip(click(1))
    expect(slips.isSlip(press(2))).toBe(false)
  })

  it('is a key that is still held', () => {
    const slips = keepFromSlips()
    expect(slips.isSlip(key('Enter', true))).toBe(true)
    expect(slips.isSlip(key(' ', true))).toBe(true)
    expect(slips.isSlip(key('Enter', false))).toBe(false)
  })

  it('is not a key that scrolls or moves while it is held', () => {
    expect(keepFromSlips().isSlip(key('ArrowDown', true))).toBe(false)
    expect(keepFromSlips().isSlip(key('Tab', true))).toBe(false)
  })

  it('is not a first click, nor one made with the keyboard, nor what follows on them', () => {
    const slips = keepFromSlips()
    expect([click(1), click(2), click(0)].map(slips.isSlip)).toEqual([false, false, false])
  })

  it('is again the second half of a double click once something new is asked', () => {
    const slips = keepFromSlips()
    slips.isSlip(click(1))
    slips.begin()
    expect(slips.isSlip(click(2))).toBe(true)
    expect(slips.isSlip(click(1))).toBe(false)
  })
})
