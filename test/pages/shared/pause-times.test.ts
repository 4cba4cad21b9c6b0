import { describe, expect, it } from 'vitest'
import { inAnHour, isPaused, timeInWords, untilTomorrow } from '../../../src/pages/shared/pause-times'

const at = (hour: number, minute = 0): number => new Date(2026, 4, 11, hour, minute).getTime()

describe('a pause', () => {
  it('of an hour ends an hour later', () => {
    expect(timeInWords(inAnHour(at(14, 30)), at(14, 30))).toBe('15:30')
  })

  it('until tomorrow ends at the coming midnight, however late it is', () => {
    const midnight = new Date(2026, 4, 12).getTime()
    expect(untilTomorrow(at(0))).toBe(midnight)
    expect(untilTomorrow(at(23, 59))).toBe(midnight)
    expect(timeInWords(midnight, at(9))).toBe('tomorrow')
  })

  it('until tomorrow ends at midnight too on the days when the clocks change', () => {
    for (const [month, day] of [
      [2, 29],
      [9, 25],
    ] as const) {
      const end = new Date(untilTomorrow(new Date(2026, month, day, 0, 30).getTime()))
      expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([day + 1, 0, 0])
    }
  })

  it('that ends on another day is told with the day', () => {
    expect(timeInWords(new Date(2026, 4, 20, 8, 5).getTime(), at(9))).toBe('20 May, 08:05')
  })

  it('is over when its time has come', () => {
    expect(isPaused(at(10), at(9, 59))).toBe(true)
    expect(isPaused(at(10), at(10))).toBe(false)
    expect(isPaused(null, at(10))).toBe(false)
  })
})
