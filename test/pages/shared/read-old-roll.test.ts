import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readOldRoll } from '../../../src/pages/shared/read-old-roll'

const stage = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('../../../src/ask', () => stage)

const all = Array.from({ length: 24_000 }, (_, at) => ({ given: `Kit ${at}` }))
const summary = { problem: null, importedAt: 1 }

function listOf(length: number, more: (from: number) => object = () => summary): void {
  stage.ask.mockImplementation(async (_, { from, to }: { from: number; to: number }) => ({
    roll: all.slice(0, length).slice(from, to),
    summary: more(from),
  }))
}

beforeEach(() => {
  stage.ask.mockReset()
})

async function read(): Promise<{ whole: boolean; given: string[] }> {
  const given: string[] = []
  const whole = await readOldRoll(async (part) => {
    given.push(...part.map((pupil) => pupil.given))
  })
  return { whole, given }
}

describe('the list there is', () => {
  it.each([0, 1, 9_999, 10_000, 24_000])(
    'of %i pupils is read whole, a long one in parts',
    async (length) => {
      listOf(length)
      expect(await read()).toEqual({ whole: true, given: all.slice(0, length).map(({ given }) => given) })
      expect(stage.ask).toHaveBeenCalledTimes(Math.floor(length / 10_000) + 1)
    },
  )

  it('that can’t be read is none to compare with', async () => {
    listOf(3, () => ({ problem: 'Damaged.', importedAt: null }))
    expect((await read()).whole).toBe(false)
  })

  it('is none to compare with when the background can’t be reached', async () => {
    stage.ask.mockImplementation(async () => {
      throw new Error('No receiver.')
    })
    expect((await read()).whole).toBe(false)
  })

  it('that was replaced while it was read is none to compare with', async () => {
    listOf(24_000, (from) => ({ problem: null, importedAt: from }))
    expect((await read()).whole).toBe(false)
  })
})
