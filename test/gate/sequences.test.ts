// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RISKY as RISKY_WORD, type Stage, setStage } from './stage'

const CLEAN = 'The kettle is on'
const RISKY = `Some ${RISKY_WORD} or other`

/** What has happened on a page, as far as it bears on what may be published. */
interface Run {
  readonly stage: Stage
  readonly well: Stage['play']['answer']
  /** Every text that was written, in order. */
  readonly writes: string[]
  /** Every text that the person let go out. */
  readonly approved: string[]
}

type Step = (run: Run) => void | Promise<void>

const write = fc.constantFrom(CLEAN, RISKY, `${RISKY}!`, 'ok', '').map(
  (text): Step =>
    ({ stage, writes }) => {
      stage.write(text)
      writes.push(text)
    },
)

const gesture = fc
  .record({ keys: fc.boolean(), times: fc.integer({ min: 1, max: 3 }), isTrusted: fc.boolean() })
  .map(
    ({ keys, times, isTrusted }): Step =>
      ({ stage }) => {
        for (let time = 0; time < times; time++) keys ? stage.pressKeys(isTrusted) : stage.press(isTrusted)
      },
  )

const pass = fc.constantFrom(1, 20, 200, 400, 1_600).map(
  (ms): Step =>
    ({ stage }) =>
      stage.pass(ms),
)

const decision = fc.constantFrom('edit' as const, 'post' as const).map(
  (chosen): Step =>
    ({ stage, approved }) => {
      stage.play.decide = ({ draft }) => {
        if (chosen === 'post') approved.push(draft.text)
        return chosen
      }
    },
)

const background = fc.constantFrom('well', 'never', 'late', 'fails').map(
  (how): Step =>
    ({ stage, well }) => {
      stage.play.answer = (draft) => {
        if (how === 'never') return new Promise(() => {})
        if (how === 'late') return new Promise((resolve) => setTimeout(() => resolve(well(draft)), 800))
        return how === 'fails' ? Promise.reject(new Error('The background is gone.')) : well(draft)
      }
    },
)

const site = fc
  .record({ trustedOnly: fc.boolean(), on: fc.constantFrom('click' as const, 'mousedown' as const) })
  .map(
    ({ trustedOnly, on }): Step =>
      ({ stage }) => {
        stage.play.takes = ({ isTrusted }) => isTrusted || !trustedOnly
        stage.play.on = on
      },
  )

const count = (texts: readonly string[], text: string): number => texts.filter((each) => each === text).length

function expectDraftKept({ stage, writes }: Run): void {
  const last = writes.at(-1) ?? ''
  if (stage.editor.value !== last) expect([stage.editor.value, stage.published.at(-1)]).toEqual(['', last])
}

function expectNothingUncheckedOrTwice({ stage, writes, approved }: Run): void {
  for (const text of new Set(stage.published)) {
    const times = count(stage.published, text)
    expect(times).toBeLessThanOrEqual(count(writes, text))
    if (text.includes(RISKY_WORD)) expect(times).toBeLessThanOrEqual(count(approved, text))
    else expect([...stage.asked, ...approved]).toContain(text)
  }
}

describe('whatever a person, a page and a background do', () => {
  let stage: Stage | undefined
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    stage?.end()
    vi.useRealTimers()
  })

  it('nothing goes out unchecked, nothing twice, and no draft is lost', async () => {
    const steps = fc.array(fc.oneof(write, gesture, gesture, pass, decision, background, site), {
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        stage = setStage()
        const run: Run = { stage, well: stage.play.answer, writes: [], approved: [] }
        for (const step of all) {
          await step(run)
          expectDraftKept(run)
        }
        await stage.pass(3_000)
        expectDraftKept(run)
        expectNothingUncheckedOrTwice(run)
        stage.end()
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
