// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Decision } from '../../src/warning/face'
import { type Script, type Stage, setStage } from './stage'

let stage: Stage
const open = (script: Partial<Script> = {}): void => {
  stage = setStage(script)
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stage.end()
  vi.useRealTimers()
})

const CLEAN = 'The kettle is on'
const RISKY = 'Some pupil or other'

const ways: [string, () => void][] = [
  ['a press', () => stage.press()],
  ['keys', () => stage.pressKeys()],
]

describe.each(ways)('a publish by %s', (_way, publish) => {
  it('goes through at once where the draft was found clean while it was written', async () => {
    open()
    stage.write(CLEAN)
    await stage.pass(300)
    publish()
    expect(stage.published).toEqual([CLEAN])
    await stage.pass(2_000)
    expect(stage.published).toHaveLength(1)
    expect(stage.asked).toHaveLength(1)
    expect(stage.letOut).toEqual([CLEAN])
  })

  it('waits for the check where there was no time for one, and goes through once', async () => {
    open()
    stage.write(CLEAN)
    publish()
    expect(stage.published).toEqual([])
    await stage.pass(2_000)
    expect(stage.published).toEqual([CLEAN])
  })

  it('is held for a risky draft, which stays as it is when the person goes back', async () => {
    open()
    stage.write(RISKY)
    publish()
    await stage.pass(2_000)
    expect(stage.questions).toMatchObject([{ kind: 'findings', draft: { text: RISKY } }])
    expect(stage.published).toEqual([])
    expect(stage.letOut).toEqual([])
    expect(stage.editor.value).toBe(RISKY)
  })

  it('is no longer spoken of once a slow page has emptied its box', async () => {
    open({ slowness: 3_000 })
    stage.write(CLEAN)
    await stage.pass(300)
    publish()
    await stage.pass(1_500)
    expect(stage.published).toEqual([CLEAN])
    expect(stage.shown.at(-1)).not.toBe('forgotten')
    await stage.pass(4_000)
    expect(stage.shown.at(-1)).toBe('forgotten')
  })

  it('happens once when the person says so, and the same words are held again next time', async () => {
    open({ decide: () => 'post' })
    stage.write(RISKY)
    publish()
    await stage.pass(2_000)
    expect(stage.published).toEqual([RISKY])
    stage.play.decide = () => 'edit'
    stage.write(RISKY)
    publish()
    await stage.pass(2_000)
    expect(stage.questions).toHaveLength(2)
    expect(stage.published).toHaveLength(1)
  })

  it('happens once however often it is asked for while it is held', async () => {
    open({ decide: () => 'post' })
    stage.write(RISKY)
    for (let times = 0; times < 5; times++) publish()
    await stage.pass(2_000)
    expect(stage.questions).toHaveLength(1)
    expect(stage.published).toEqual([RISKY])
    expect(stage.letOut).toEqual([RISKY])
  })

  it('is checked again when the draft changes while it is held', async () => {
    open()
    stage.write(CLEAN)
    publish()
    stage.editor.value = RISKY
    await stage.pass(2_000)
    expect(stage.asked.slice(0, 2)).toEqual([CLEAN, RISKY])
    expect(stage.questions).toHaveLength(1)
    expect(stage.published).toEqual([])
  })

  it('isn’t approved for words that came after the question', async () => {
    let decide: (decision: Decision) => void = () => {}
    open({
      decide: () =>
        new Promise((resolve) => {
          decide = resolve
        }),
    })
    stage.write(RISKY)
    publish()
    await stage.pass(10)
    stage.editor.value = `${RISKY} and more`
    decide('post')
    await stage.pass(10)
    expect(stage.published).toEqual([])
    expect(stage.questions).toHaveLength(2)
    decide('post')
    await stage.pass(2_000)
    expect(stage.published).toEqual([`${RISKY} and more`])
  })

  it.each([
    ['doesn’t answer', () => new Promise<never>(() => {})],
    ['fails', () => Promise.reject(new Error('gone'))],
  ])('is put before the person, unchecked, when the background %s', async (_what, answer) => {
    open({ answer, decide: () => 'post' })
    stage.write(CLEAN)
    publish()
    await stage.pass(1_600)
    expect(stage.questions).toMatchObject([{ kind: 'unchecked', reason: 'no-answer' }])
    await stage.pass(2_000)
    expect(stage.published).toEqual([CLEAN])
  })

  it('goes through untouched where the site is switched off, and with nothing to publish', async () => {
    open({ answer: () => ({ state: 'off' }) })
    publish()
    stage.write(RISKY)
    await stage.pass(300)
    publish()
    expect(stage.published).toEqual([RISKY])
    expect(stage.questions).toEqual([])
  })

  it('is offered once more, once, where the site takes only the person’s own', async () => {
    open({ decide: () => 'post', takes: ({ isTrusted }) => isTrusted })
    stage.write(RISKY)
    publish()
    await stage.pass(1_500)
    expect(stage.published).toEqual([])
    expect(stage.notices).toEqual(['press-again'])
    publish()
    expect(stage.published).toEqual([RISKY])
    await stage.pass(100)
    stage.play.decide = () => 'edit'
    stage.write(RISKY)
    publish()
    await stage.pass(1_500)
    expect(stage.questions).toHaveLength(2)
    expect(stage.published).toHaveLength(1)
  })

  it('is held again when the draft was changed after “press again”', async () => {
    open({ decide: () => 'post', takes: ({ isTrusted }) => isTrusted })
    stage.write(RISKY)
    publish()
    await stage.pass(1_500)
    stage.play.decide = () => 'edit'
    stage.write(`${RISKY}, again`)
    publish()
    await stage.pass(1_500)
    expect(stage.questions).toHaveLength(2)
    expect(stage.published).toEqual([])
  })

  it('happens once though the site takes its time to show it and the person presses on', async () => {
    open({ decide: () => 'post', slowness: 700 })
    stage.write(RISKY)
    publish()
    await stage.pass(200)
    publish()
    await stage.pass(200)
    publish()
    await stage.pass(2_000)
    expect(stage.published).toEqual([RISKY])
    expect(stage.questions).toHaveLength(1)
    expect(stage.notices).toEqual([])
  })

  it('is held for a text that is too long to check', async () => {
    open({ decide: () => 'post' })
    stage.write('x'.repeat(200_001))
    publish()
    await stage.pass(2_000)
    expect(stage.questions).toMatchObject([{ kind: 'unchecked', reason: 'unreadable' }])
    expect(stage.published).toHaveLength(1)
  })
})

describe('a page that presses its own button', () => {
  it('is held like a person', async () => {
    open()
    stage.write(RISKY)
    stage.press(false)
    stage.control.click()
    await stage.pass(2_000)
    expect(stage.published).toEqual([])
    expect(stage.questions).toHaveLength(1)
  })

  it('can’t use up what was approved for the person’s next press', async () => {
    open({ decide: () => 'post', takes: ({ isTrusted }) => isTrusted })
    stage.write(RISKY)
    stage.press()
    await stage.pass(1_500)
    stage.play.takes = () => true
    stage.play.decide = () => 'edit'
    stage.control.click()
    await stage.pass(2_000)
    expect(stage.published).toEqual([])
  })
})

describe('a site that acts before the click', () => {
  it.each(['mousedown', 'pointerdown'] as const)('can’t publish unchecked on %s', async (on) => {
    open({ on })
    stage.write(RISKY)
    stage.press()
    await stage.pass(2_000)
    expect(stage.published).toEqual([])
    expect(stage.questions).toHaveLength(1)
  })

  it.each(['mousedown', 'pointerdown'] as const)(
    'gets its %s late, once, for what the person approved and for what was found clean meanwhile',
    async (on) => {
      open({ on, decide: () => 'post' })
      for (const text of [RISKY, CLEAN]) {
        stage.write(text)
        stage.press()
        await stage.pass(2_000)
      }
      expect(stage.published).toEqual([RISKY, CLEAN])
      expect(stage.notices).toEqual([])
    },
  )
})

describe('a form that is submitted by a button without words', () => {
  function openForm(script: Partial<Script>): string[] {
    open(script)
    const sent: string[] = []
    const button = document.createElement('button')
    button.innerHTML = '<svg></svg>'
    stage.editor.form?.append(button)
    stage.editor.form?.addEventListener('submit', (event) => {
      event.preventDefault()
      sent.push(stage.editor.value)
      stage.editor.value = ''
    })
    stage.write(RISKY)
    button.click()
    return sent
  }

  it('is held', async () => {
    const sent = openForm({})
    await stage.pass(2_000)
    expect(stage.questions).toHaveLength(1)
    expect(sent).toEqual([])
  })

  it('is submitted once when the person says so', async () => {
    const sent = openForm({ decide: () => 'post' })
    await stage.pass(2_000)
    expect(sent).toEqual([RISKY])
    expect(stage.questions).toHaveLength(1)
  })
})

describe('a composer that goes away', () => {
  it('takes its question with it', async () => {
    let isAborted = false
    open({
      decide: (_question, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            isAborted = true
            resolve('edit')
          })
        }),
    })
    stage.write(RISKY)
    stage.press()
    await stage.pass(10)
    document.body.innerHTML = ''
    await stage.pass(500)
    expect(isAborted).toBe(true)
    expect(stage.published).toEqual([])
  })
})
