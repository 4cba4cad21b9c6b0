// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/model/verdict'
import { Dialog } from '../../src/warning/dialog'
import type { Act, Acted, Acting, Decision, Question } from '../../src/warning/face'
import { finding, school, TEXT } from './findings'

const fix = { label: 'Change to “a pupil”', start: 12, end: 26, replacement: 'a pupil' }
const named = finding({ fixes: [fix], pupil: { phrase: 'Imogen Hartley', full: true } })
const draft = { text: TEXT, surface: 'post' as const, attachments: [], notPupils: [] }
const question = (...findings: readonly Finding[]): Question => ({
  kind: 'findings',
  draft,
  findings,
  limits: [],
})
const clear: Question = { ...question(), kind: 'clear' } as Question

const onDecision = vi.fn<(decision: Decision) => void>()

/** The warning, with what comes of acting in it. */
function open(asked: Question, acted: Acted = { done: true, question: clear }) {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const acts: Act[] = []
  const acting: Acting = async (act) => {
    acts.push(act)
    return acted
  }
  render(<Dialog question={asked} onDecision={onDecision} onStep={() => {}} acting={acting} />, root)
  const labels = (): (string | null)[] =>
    [...root.querySelectorAll('button')].map((button) => button.textContent)
  /** As a person’s press on it ends: a submit by that button. */
  async function press(label: string, isTrusted = true): Promise<void> {
    const submitter = [...root.querySelectorAll('button')].find((button) => button.textContent === label)
    if (!submitter) throw new Error(`There is no “${label}” among ${labels().join(', ')}.`)
    const event = Object.defineProperties(new Event('submit', { bubbles: true, cancelable: true }), {
      isTrusted: { value: isTrusted },
      submitter: { value: submitter },
    })
    root.querySelector('form')?.dispatchEvent(event)
    await new Promise((done) => setTimeout(done))
  }
  const focused = (): string | null | undefined => document.activeElement?.textContent
  return { root, acts, labels, press, focused }
}

afterEach(() => vi.clearAllMocks())

const LAST = ['Go back and edit', 'Post anyway']

describe('what can be done in the warning', () => {
  it('stands with the finding it is about, the fixes first', () => {
    expect(open(question(named, school)).labels()).toEqual([
      'Change to “a pupil”',
      'This isn’t a pupil',
      ...LAST,
    ])
  })

  it('is told apart by the words where one card has several names', () => {
    const other = finding({ start: 0, end: 4, quote: 'Noah', pupil: { phrase: 'Noah', full: false } })
    const { root } = open(question(named, other))
    expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual([
      '“Noah”',
      '“Imogen Hartley”',
    ])
  })

  it('is offered once for a name that stands there twice', () => {
    const again = { ...named, start: 40, end: 54 }
    expect(open(question(named, again)).labels()).toEqual([
      'Change to “a pupil”',
      'This isn’t a pupil',
      ...LAST,
    ])
  })

  it('is nothing that a script can press', async () => {
    const { acts, labels, press } = open(question(named))
    await press('Change to “a pupil”', false)
    await press('This isn’t a pupil', false)
    expect([acts, labels()]).toEqual([[], ['Change to “a pupil”', 'This isn’t a pupil', ...LAST]])
  })

  it('unfolds where it was pressed, with the focus, and folds again', async () => {
    const { labels, press, focused } = open(question(named))
    await press('This isn’t a pupil')
    expect(labels()).toEqual([
      'Change to “a pupil”',
      'This isn’t a pupil',
      'Not in this post',
      'Never for “Imogen Hartley”',
      'Cancel',
      ...LAST,
    ])
    expect(focused()).toBe('Not in this post')
    await press('Cancel')
    expect(labels()).toHaveLength(4)
    expect(focused()).toBe('This isn’t a pupil')
  })

  it('asks about a full name with the harmless answer first and in focus', async () => {
    const { root, acts, press, focused } = open(question(named))
    await press('This isn’t a pupil')
    await press('Never for “Imogen Hartley”')
    expect(root.textContent).toContain(
      '“Imogen Hartley” is the full name of a pupil on your list. Are you sure',
    )
    expect(focused()).toBe('Leave it as it is')
    expect(acts).toEqual([])
  })
})

describe('when something was done', () => {
  it('the warning goes on in place, says what was done, and puts the focus where it does no harm', async () => {
    const { root, labels, press, focused } = open(question(named, school), {
      done: true,
      question: question(school),
    })
    await press('Change to “a pupil”')
    expect(labels()).toEqual(LAST)
    expect(root.querySelector('[role="status"]')?.textContent).toBe(
      'Changed in your draft, and checked again.',
    )
    expect(root.querySelector('h1')?.textContent).toBe('Take a second look before you post')
    expect(document.activeElement).toBe(root.querySelector('.body'))
    expect(focused()).toContain('This names your school.')
  })

  it('and nothing is left, it offers to post, and posts nothing by itself', async () => {
    const { root, labels, press, focused } = open(question(named))
    await press('Change to “a pupil”')
    expect(root.querySelector('h1')?.textContent).toBe('Nothing left to stop for')
    expect(labels()).toEqual(['Back to my draft', 'Post now'])
    expect(focused()).toBe('Back to my draft')
    expect(onDecision).not.toHaveBeenCalled()
    await press('Post now')
    expect(onDecision).toHaveBeenCalledWith('post')
  })

  it('and nothing is left of the draft, there is nothing to post', async () => {
    const empty: Question = { ...clear, draft: { ...draft, text: '' } }
    const { labels, press } = open(question(named), { done: true, question: empty })
    await press('Change to “a pupil”')
    expect(labels()).toEqual(['Back to my draft'])
  })

  it('a first yes to posting counts no longer', async () => {
    const { labels, press } = open(question(named), { done: true, question: question(named) })
    await press('Post anyway')
    expect(labels()).toContain('Yes, post it anyway')
    await press('Change to “a pupil”')
    expect(labels()).not.toContain('Yes, post it anyway')
  })
})

describe('a fix that the editor doesn’t take', () => {
  it('is offered to be copied, with why', async () => {
    const { root, labels, press } = open(question(named), { done: false, because: 'copy' })
    await press('Change to “a pupil”')
    expect(root.querySelector('.offered')?.textContent).toBe('a pupilCopy')
    expect(root.textContent).toContain('can’t change the words in this editor, so your draft is as it was')
    expect(labels()).toContain('Copy')
  })

  it('is only told where it would take words out', async () => {
    const out = { ...named, fixes: [{ ...fix, label: 'Take it out', replacement: '' }] }
    const { root, labels, press } = open(question(out), { done: false, because: 'copy' })
    await press('Take it out')
    expect(root.textContent).toContain('Please take “Imogen Hartley” out yourself.')
    expect(labels()).not.toContain('Copy')
  })
})
