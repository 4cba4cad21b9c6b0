import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pauses } from '../../../src/gate/keeper/pauses'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const KEY = {}
let pauses: Pauses
let done: string[]
const say = (word: string) => (): void => void done.push(`${word} at ${performance.now()}`)
beforeEach(() => {
  pauses = new Pauses()
  done = []
  vi.setSystemTime(0)
})

describe('what is to be done after a pause', () => {
  it('is done once, so long after the last letter, and as that said', () => {
    const start = performance.now()
    for (const letter of ['a', 'b', 'c']) {
      pauses.after(250, KEY, say(letter))
      vi.advanceTimersByTime(100)
    }
    expect(done).toEqual([])
    expect(pauses.has(KEY)).toBe(true)
    vi.advanceTimersByTime(2_000)
    expect(done).toEqual([`c at ${start + 450}`])
    expect(pauses.has(KEY)).toBe(false)
  })

  it('is done sooner where the next pause is a shorter one', () => {
    const start = performance.now()
    pauses.after(250, KEY, say('long'))
    pauses.after(10, KEY, say('short'))
    vi.advanceTimersByTime(2_000)
    expect(done).toEqual([`short at ${start + 10}`])
  })

  it('may begin a pause of its own', () => {
    pauses.after(10, KEY, () => pauses.after(10, KEY, say('again')))
    vi.advanceTimersByTime(2_000)
    expect(done).toHaveLength(1)
  })

  it('doesn’t wait for what somebody else does', () => {
    pauses.after(10, KEY, say('one'))
    vi.advanceTimersByTime(5)
    pauses.after(100, {}, say('other'))
    vi.advanceTimersByTime(5)
    expect(done).toHaveLength(1)
  })
})
