import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveFrom } from '../../../src/pages/shared/save-roll'
import { makeDesk } from '../../../src/roll'

const stage = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('../../../src/ask', () => stage)

const letters = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')

/** A desk with so many pupils taken. */
async function deskWith(pupils: number) {
  const desk = makeDesk()
  const lines = Array.from({ length: pupils }, (_, at) => `Kit${letters(at)},Ashworth`)
  await desk.open({ kind: 'pasted', text: `Forename,Surname\n${lines.join('\n')}` })
  return { desk, taken: await desk.take({ way: 'replace', keepGone: true }) }
}

interface Sent {
  readonly kind: string
  readonly request: { roll: readonly { given: string }[]; part?: number; handedOver?: object }
}

let sent: Sent[] = []
let answer: (kind: string) => unknown = () => ({ saved: true })
beforeEach(() => {
  sent = []
  answer = () => ({ saved: true })
  stage.ask.mockImplementation(async ({ kind }: { kind: string }, request: Sent['request']) => {
    sent.push({ kind, request })
    return answer(kind)
  })
})

describe('saving a list', () => {
  it('of one school is one message', async () => {
    const { desk, taken } = await deskWith(1500)
    expect(await saveFrom(desk, taken.all, () => undefined)).toEqual({ saved: true })
    expect(sent.map(({ kind, request }) => [kind, request.roll.length])).toEqual([['save-roll', 1500]])
  })

  it('of a trust goes in parts, in order, and tells how far it is', async () => {
    const { desk, taken } = await deskWith(9001)
    const progress = vi.fn()
    expect(await saveFrom(desk, taken.all, progress)).toEqual({ saved: true })
    expect(sent.map(({ kind }) => kind)).toEqual([...new Array(3).fill('hand-over-roll'), 'save-roll'])
    const all = sent.flatMap(({ request }) => request.roll.map(({ given }) => given))
    expect(new Set(all).size).toBe(9001)
    expect(sent.at(-1)?.request.handedOver).toMatchObject({ parts: 3 })
    expect(progress).toHaveBeenLastCalledWith({ done: 9001, of: 9001 })
  })

  it('stops at the first part that isn’t taken, and says why', async () => {
    answer = () => ({ saved: false, problem: 'The disk is full.' })
    const { desk, taken } = await deskWith(9001)
    expect(await saveFrom(desk, taken.all, () => undefined)).toEqual({
      saved: false,
      problem: 'The disk is full.',
    })
    expect(sent).toHaveLength(1)
  })
})
