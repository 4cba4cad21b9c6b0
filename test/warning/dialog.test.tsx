// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Dialog, decisionOf } from '../../src/warning/dialog'
import type { Decision, Question } from '../../src/warning/face'
import { finding, school, TEXT } from './findings'

const draft = { text: TEXT, surface: 'post', attachments: [] } as const
const stop = {
  kind: 'findings',
  draft: { ...draft, attachments: [] },
  findings: [school, finding()],
  limits: [],
}
const warn = { ...stop, findings: [school] }

const onDecision = vi.fn<(decision: Decision) => void>()
const onStep = vi.fn<() => void>()

function show(question: unknown): HTMLElement {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  render(<Dialog question={question as Question} onDecision={onDecision} onStep={onStep} />, root)
  return root
}

const buttons = (root: Element): (string | null)[] =>
  [...root.querySelectorAll('button')].map((button) => button.textContent)

afterEach(() => vi.clearAllMocks())

describe('the warning', () => {
  it('quotes the draft with what was found, the strongest first', () => {
    const root = show(stop)
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Imogen Hartley',
      'Meadowbrook',
    ])
    expect(root.querySelector('blockquote')?.textContent).toBe(TEXT)
  })

  it('says why, with the clause, and what to do', () => {
    const text = show(warn).textContent
    for (const words of [school.message, school.why, 'Clause SCHOOL-NAME', school.advice]) {
      expect(text).toContain(words)
    }
  })

  it('is an alert that is named and described by what it says', () => {
    const dialog = show(stop).querySelector('dialog')
    const words = (name: string) =>
      dialog
        ?.getAttribute(name)
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent)
    expect(dialog?.getAttribute('role')).toBe('alertdialog')
    expect(words('aria-labelledby')).toEqual(['Please stop and look before you post'])
    expect(words('aria-describedby')?.[1]).toBe('This names a pupil of your school.')
  })

  it('offers to go back first', () => {
    expect(buttons(show(warn))).toEqual(['Go back and edit', 'Post anyway'])
  })

  it('says where the words can be changed that were written at an earlier step', () => {
    const root = show({ ...warn, earlier: true })
    expect(root.textContent).toContain('it can be changed only there')
    expect(buttons(root)).toEqual(['Go back', 'Post anyway'])
  })

  it('shows what could not be checked', () => {
    expect(show({ ...warn, limits: ['The pupil list couldn’t be read.'] }).textContent).toContain(
      'The pupil list couldn’t be read.',
    )
  })

  it('names the attachments that a finding is about', () => {
    const about = finding({ start: 0, end: 0, quote: '', message: 'A picture goes out.' })
    const attachments = [{ kind: 'image', name: 'assembly.jpg' }, { kind: 'video' }]
    const root = show({ ...stop, draft: { ...draft, attachments }, findings: [about] })
    expect(root.textContent).toContain('Attached: assembly.jpg (a picture), a video')
  })

  it.each(['no-answer', 'updated', 'unreadable'] as const)('says that nothing is lost (%s)', (reason) => {
    const root = show({ kind: 'unchecked', draft: { ...draft, attachments: [] }, reason })
    expect(root.textContent).toContain('nothing is lost')
    expect(buttons(root)).toEqual(['Go back and edit', 'Post unchecked'])
  })

  it('shows words that look like markup as words', () => {
    const text = '<img src=x onerror=alert(1)> Imogen'
    const root = show({
      ...stop,
      draft: { ...draft, text, attachments: [] },
      findings: [finding({ start: 0, end: 28 })],
    })
    expect(root.querySelector('img')).toBeNull()
    expect(root.querySelector('mark')?.textContent).toBe('<img src=x onerror=alert(1)>')
  })
})

describe('an answer', () => {
  const post = document.createElement('button')
  post.value = 'post'

  it('counts when the person gave it', () => {
    expect(decisionOf({ isTrusted: true, submitter: post })).toBe('post')
  })

  it('does not count when a script gave it', () => {
    expect(decisionOf({ isTrusted: false, submitter: post })).toBeNull()
    const root = show(warn)
    root.querySelector<HTMLButtonElement>('.post')?.click()
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }))
    expect(onDecision).not.toHaveBeenCalled()
  })

  it('is nothing without a button', () => {
    expect(decisionOf({ isTrusted: true, submitter: null })).toBeNull()
  })
})
