// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../../src/warning/ask'
import type { Question } from '../../src/warning/face'
import { finding, TEXT } from './findings'

const question: Question = {
  kind: 'findings',
  draft: { text: TEXT, surface: 'post', attachments: [], notPupils: [] },
  findings: [finding()],
  limits: [],
}

const composer = document.createElement('textarea')
const added = (): number => document.documentElement.querySelectorAll(':scope > div').length

beforeEach(() => {
  document.body.replaceChildren(composer)
  composer.value = TEXT
})

afterEach(() => expect(added()).toBe(0))

describe('a question', () => {
  it('settles as going back when the composer goes away, and leaves nothing in the page', async () => {
    const gone = new AbortController()
    const answer = ask(question, composer, gone.signal)
    expect(added()).toBe(1)
    gone.abort()
    expect(await answer).toBe('edit')
  })

  it('is not asked about a composer that is gone already', async () => {
    expect(await ask(question, composer, AbortSignal.abort())).toBe('edit')
  })

  it('is not answered by what a script does to its host', async () => {
    const gone = new AbortController()
    let answered = false
    const answer = ask(question, composer, gone.signal).then(() => {
      answered = true
    })
    const host = document.documentElement.querySelector<HTMLElement>(':scope > div')
    host?.click()
    for (const type of ['click', 'submit', 'close', 'cancel']) {
      host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    }
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await new Promise(requestAnimationFrame)
    expect(answered).toBe(false)
    gone.abort()
    await answer
  })

  it('leaves the draft as it is', async () => {
    const gone = new AbortController()
    const answer = ask(question, composer, gone.signal)
    gone.abort()
    await answer
    expect(composer.value).toBe(TEXT)
  })
})
