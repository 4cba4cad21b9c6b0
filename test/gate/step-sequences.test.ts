// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RISKY as RISKY_WORD, type Stage, setStage } from './stage'

/** A dialog of two steps, with a title in the first and a comment in the second, all of which goes out. */
class Flow {
  readonly published: string[] = []
  #title = ''
  #text = ''

  constructor() {
    document.body.innerHTML = '<main><div role="dialog"></div></main>'
    this.#first()
  }

  get #dialog(): Element {
    const dialog = document.querySelector('[role="dialog"]')
    if (dialog === null) throw new Error('The page has lost its dialog.')
    return dialog
  }

  #on(selector: string, act: () => void): void {
    this.#dialog.querySelector(selector)?.addEventListener('click', act)
  }

  value(selector: string): string {
    return this.#dialog.querySelector<HTMLInputElement>(selector)?.value ?? ''
  }

  #first(): void {
    this.#dialog.innerHTML =
      '<input name="title"><textarea></textarea><button class="next">Next</button><button class="cancel">Cancel</button>'
    for (const [selector, value] of [
      ['input', this.#title],
      ['textarea', this.#text],
    ] as const) {
      const field = this.#dialog.querySelector<HTMLInputElement>(selector)
      if (field) field.value = value
    }
    this.#on('.next', () => this.#second())
    this.#on('.cancel', () => this.#start())
  }

  #second(): void {
    this.#title = this.value('input')
    this.#text = this.value('textarea')
    if (this.#title + this.#text === '') return
    this.#dialog.innerHTML =
      '<input name="caption"><button class="back">Back</button><button class="share">Share</button>'
    this.#on('.back', () => this.#first())
    this.#on('.share', () => {
      this.published.push(
        [this.#title, this.#text, this.value('input')].filter((each) => each !== '').join('\n\n'),
      )
      this.#start()
    })
  }

  #start(): void {
    this.#title = ''
    this.#text = ''
    this.#first()
  }
}

interface Run {
  readonly stage: Stage
  readonly flow: Flow
  readonly approved: string[]
  presses: number
}

/** What is written twice, in two fields, is asked about once. */
const wordsOnce = (text: string): string => [...new Set(text.split('\n\n'))].sort().join('\n\n')

type Step = (run: Run) => void | Promise<void>

const press = (selector: string): void => {
  const control = document.querySelector(selector)
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    control?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
}

const write = fc
  .record({
    field: fc.constantFrom('input', 'textarea'),
    text: fc.constantFrom('ok', `a ${RISKY_WORD}`, 'kettle', ''),
  })
  .map(
    ({ field, text }): Step =>
      () => {
        const box = document.querySelector<HTMLInputElement>(field)
        if (box === null) return
        box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
        box.value = text
        box.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
      },
  )

const go = fc.constantFrom('.next', '.next', '.back', '.cancel', '.share', '.share').map(
  (selector): Step =>
    (run) => {
      if (selector === '.share') run.presses++
      press(selector)
    },
)

const pass = fc.constantFrom(1, 50, 300, 2_000).map(
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

describe('whatever a person does in a publish of two steps', () => {
  let stage: Stage | undefined
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    stage?.end()
    vi.useRealTimers()
  })

  it('no words go out unchecked, with the title of the first step and the comment of the last, and none twice', async () => {
    const steps = fc.array(fc.oneof(write, write, go, go, pass, decision), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        stage = setStage()
        const run: Run = { stage, flow: new Flow(), approved: [], presses: 0 }
        for (const step of all) await step(run)
        await stage.pass(3_000)
        expect(run.flow.published.length).toBeLessThanOrEqual(run.presses)
        for (const text of run.flow.published.filter((each) => each.includes(RISKY_WORD)))
          expect(run.approved.map(wordsOnce)).toContain(wordsOnce(text))
        stage.end()
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
