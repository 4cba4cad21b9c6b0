// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RISKY, type Stage, setStage } from '../stage'

/** What is found out before anybody presses anything. */

let stage: Stage
beforeEach(() => {
  vi.useFakeTimers()
  stage = setStage()
})
afterEach(() => {
  stage.end()
  vi.useRealTimers()
})

function choose(...names: string[]): void {
  const input = document.createElement('input')
  input.type = 'file'
  Object.defineProperty(input, 'files', { value: names.map((name) => new File(['x'], name)) })
  document.forms[0]?.append(input)
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

describe('the check while somebody writes', () => {
  it('waits for a pause, and then sees the whole draft', async () => {
    for (const text of ['The', 'The kettle', 'The kettle is on']) {
      stage.write(text)
      await stage.pass(100)
    }
    expect(stage.asked).toEqual([])
    await stage.pass(300)
    expect(stage.asked).toEqual(['The kettle is on'])
    expect(stage.shown).toEqual(['none'])
  })

  it('shows what was found, and takes it away with the draft', async () => {
    stage.write(RISKY)
    await stage.pass(300)
    stage.write('')
    await stage.pass(300)
    expect(stage.shown).toEqual(['warn', 'forgotten'])
  })

  it('takes it away when the draft was published, too', async () => {
    stage.write('The kettle is on')
    await stage.pass(300)
    stage.press()
    await stage.pass(1_000)
    expect(stage.published).toHaveLength(1)
    expect(stage.shown.at(-1)).toBe('forgotten')
  })

  it('sees a picture that was added to what is written', async () => {
    stage.write('The kettle')
    await stage.pass(300)
    choose('kettle.jpg')
    await stage.pass(300)
    expect(stage.attachments.at(-1)).toEqual([{ kind: 'image', name: 'kettle.jpg' }])
    stage.press()
    expect(stage.published).toHaveLength(1)
  })

  it('sees what came to stand around the editor after the last letter', async () => {
    stage.write('The kettle')
    const preview = document.createElement('img')
    preview.src = 'blob:https://example.test/kettle'
    const box = document.body.appendChild(document.createElement('form'))
    box.append(...(document.forms[0]?.childNodes ?? []), preview)
    await stage.pass(300)
    expect(stage.attachments).toEqual([[{ kind: 'image' }]])
  })

  it('may not know yet of a shadow root that came while somebody wrote; the publish does', async () => {
    stage.write('The kettle')
    await stage.pass(300)
    const root = document.createElement('div')
    document.forms[0]?.append(root)
    root.attachShadow({ mode: 'open' }).innerHTML = '<img src="blob:https://example.test/kettle">'
    stage.write('The kettle is on')
    await stage.pass(300)
    expect(stage.attachments).toEqual([[], []])
    stage.press()
    await stage.pass(300)
    expect(stage.attachments.at(-1)).toEqual([{ kind: 'image' }])
  })

  it('looks again when the page shows a picture while the draft is being checked', async () => {
    const { answer } = stage.play
    stage.play.answer = (draft) => {
      const preview = document.createElement('img')
      preview.src = 'blob:https://example.test/kettle'
      document.forms[0]?.append(preview)
      stage.play.answer = answer
      return answer(draft)
    }
    stage.write('The kettle')
    await stage.pass(300)
    expect(stage.shown).toEqual([])
    await stage.pass(300)
    expect(stage.attachments).toEqual([[], [{ kind: 'image' }]])
    expect(stage.shown).toEqual(['none'])
  })

  it('says so when the answer comes too late, and what it was when it comes', async () => {
    const { answer } = stage.play
    let come: () => void = () => {}
    stage.play.answer = async (draft) => {
      await new Promise<void>((resolve) => (come = resolve))
      return answer(draft)
    }
    stage.write('The kettle')
    await stage.pass(2_000)
    expect(stage.shown).toEqual(['unchecked'])
    come()
    await stage.pass(0)
    expect(stage.shown).toEqual(['unchecked', 'none'])
  })

  it('says when it couldn’t be done', async () => {
    stage.play.answer = () => Promise.reject(new Error('The background is gone.'))
    stage.write('The kettle')
    await stage.pass(300)
    expect(stage.shown).toEqual(['unchecked'])
  })
})
