import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Background, Checker, goesThrough } from '../../../src/gate/keeper/checker'
import type { ReadDraft } from '../../../src/gate/keeper/read-draft'
import type { Level } from '../../../src/model/level'
import type { CheckAnswer } from '../../../src/protocol'

const draft = (text: string): ReadDraft => ({
  draft: { text, surface: 'post', attachments: [], notPupils: [] },
  fingerprint: text,
  empty: false,
})
const checked = (level: Level, limits: string[] = []): CheckAnswer => ({
  state: 'checked',
  verdict: { level, findings: [] },
  limits,
})

const asking = (check: Background['check'], isConnected = () => true): Checker =>
  new Checker({ check, isConnected })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the checker', () => {
  it('asks once about a draft however often it is wanted at a time', async () => {
    const check = vi.fn(async () => checked('none'))
    const checker = asking(check)
    await Promise.all([checker.check(draft('a')), checker.check(draft('a')), checker.check(draft('b'))])
    expect(check).toHaveBeenCalledTimes(2)
  })

  it('remembers the answer for exactly this draft, for a while', async () => {
    const checker = asking(async () => checked('none'))
    await checker.check(draft('a'))
    expect(checker.fresh(draft('a'))).toEqual(checked('none'))
    expect(checker.fresh(draft('a '))).toBeUndefined()
    vi.advanceTimersByTime(31_000)
    expect(checker.fresh(draft('a'))).toBeUndefined()
  })

  it('doesn’t rely on “switched off” for long', async () => {
    const checker = asking(async () => ({ state: 'off' }))
    await checker.check(draft('a'))
    expect(checker.fresh(draft('a'))).toEqual({ state: 'off' })
    vi.advanceTimersByTime(3_000)
    expect(checker.fresh(draft('a'))).toBeUndefined()
  })

  it('doesn’t rely for long on a check that had to do without a locked list', async () => {
    const locked = checked('none', ['Your pupil list is locked.'])
    const checker = asking(async () => locked)
    await checker.check(draft('a'))
    expect(checker.fresh(draft('a'))).toEqual(locked)
    vi.advanceTimersByTime(3_000)
    expect(checker.fresh(draft('a'))).toBeUndefined()
  })

  it('keeps few drafts in mind', async () => {
    const checker = asking(async () => checked('none'))
    for (const text of ['a', 'b', 'c', 'd', 'e']) await checker.check(draft(text))
    expect(checker.fresh(draft('a'))).toBeUndefined()
    expect(checker.fresh(draft('e'))).toEqual(checked('none'))
  })

  it.each([
    ['doesn’t come', () => new Promise<never>(() => {}), true, 'no-answer'],
    ['fails', () => Promise.reject(new Error('no')), true, 'no-answer'],
    ['is cut off', () => Promise.reject(new Error('Extension context invalidated.')), false, 'updated'],
  ] as const)(
    'says so when the answer %s, and asks anew next time',
    async (_how, check, isConnected, reason) => {
      const asked = vi.fn(check)
      const checker = asking(asked, () => isConnected)
      const outcome = checker.check(draft('a'))
      await vi.advanceTimersByTimeAsync(1_500)
      expect(await outcome).toEqual({ state: 'failed', reason })
      expect(checker.fresh(draft('a'))).toBeUndefined()
      asked.mockResolvedValue(checked('none') as never)
      expect(await checker.check(draft('a'))).toEqual(
        isConnected ? checked('none') : { state: 'failed', reason },
      )
    },
  )

  it('takes an answer that comes after it was given up on', async () => {
    let answer: (answer: CheckAnswer) => void = () => {}
    const checker = asking(() => new Promise((resolve) => (answer = resolve)))
    const outcome = checker.check(draft('a'))
    await vi.advanceTimersByTimeAsync(1_500)
    expect(await outcome).toEqual({ state: 'failed', reason: 'no-answer' })
    answer(checked('warn'))
    expect(await checker.late(draft('a'))).toEqual(checked('warn'))
    expect(await checker.late(draft('b'))).toBeUndefined()
    expect(checker.fresh(draft('a'))).toEqual(checked('warn'))
  })

  it('takes no late answer that was forgotten meanwhile', async () => {
    let answer: (answer: CheckAnswer) => void = () => {}
    const checker = asking(() => new Promise((resolve) => (answer = resolve)))
    const outcome = checker.check(draft('a'))
    await vi.advanceTimersByTimeAsync(1_500)
    await outcome
    const late = checker.late(draft('a'))
    checker.forget()
    answer(checked('warn'))
    expect(await late).toBeUndefined()
    expect(checker.fresh(draft('a'))).toBeUndefined()
  })

  it('doesn’t ask about what couldn’t be read', async () => {
    const check = vi.fn(async () => checked('none'))
    const outcome = await asking(check).check({ ...draft(''), unreadable: true })
    expect(outcome).toEqual({ state: 'failed', reason: 'unreadable' })
    expect(check).not.toHaveBeenCalled()
  })
})

describe('a draft goes through without a word', () => {
  it.each([
    ['nothing found', checked('none'), true],
    ['a reminder', checked('remind'), true],
    ['a warning', checked('warn'), false],
    ['a stop', checked('stop'), false],
    ['the site switched off', { state: 'off' }, true],
    ['no answer', { state: 'failed', reason: 'no-answer' }, false],
    ['no check yet', undefined, false],
  ] as const)('after %s: %o → %s', (_what, outcome, through) => {
    expect(goesThrough(outcome)).toBe(through)
  })
})
