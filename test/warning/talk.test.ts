import { describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/model/verdict'
import type { Act, Acted, Question } from '../../src/warning/face'
import { type Press, readPress, Talk, type TalkState } from '../../src/warning/talk'
import { finding, school, TEXT } from './findings'

const fix = { label: 'Change to “a pupil”', start: 12, end: 26, replacement: 'a pupil' }
const full = finding({ fixes: [fix], pupil: { phrase: 'Imogen Hartley', full: true } })
const given = finding({ start: 12, end: 18, quote: 'Imogen', pupil: { phrase: 'Imogen', full: false } })

const clear: Question = {
  kind: 'clear',
  draft: { text: TEXT, surface: 'post', attachments: [], notPupils: [] },
  findings: [],
  limits: [],
}

/** A talk about these findings, with what came of it. */
function talkOf(findings: readonly Finding[], acted: Acted = { done: true, question: clear }) {
  const acts: Act[] = []
  const states: TalkState[] = []
  const questions: Question[] = []
  const copy = vi.fn(async (_words: string) => true)
  const talk = new Talk({
    findings: () => findings,
    act: async (act) => {
      acts.push(act)
      return acted
    },
    copy,
    show(state, question) {
      states.push(state)
      if (question) questions.push(question)
    },
  })
  return { talk, acts, states, questions, copy, press: (press: Press) => talk.press(press) }
}

describe('what a button stands for', () => {
  it.each([
    ['ask 2', { name: 'ask', at: 2 }],
    ['fix 0 1', { name: 'fix', at: 0, which: 1 }],
    ['cancel', { name: 'cancel' }],
    ['fix 0', null],
    ['ask', null],
    ['ask x', null],
    ['post', null],
    ['', null],
  ])('“%s”', (value, press) => {
    expect(readPress(value)).toEqual(press)
  })
})

describe('“this isn’t a pupil”', () => {
  it('asks first for which drafts, and does nothing yet', async () => {
    const { press, talk, acts } = talkOf([given])
    await press({ name: 'ask', at: 0 })
    expect(talk.state.step).toMatchObject({ at: 0, kind: 'choose' })
    expect(acts).toEqual([])
    await press({ name: 'cancel' })
    expect(talk.state.step).toBeNull()
  })

  it('counts for this draft when that is what the person says, a full name too', async () => {
    const { press, talk, acts, questions } = talkOf([full])
    await press({ name: 'here', at: 0 })
    expect(acts).toEqual([{ kind: 'not-pupil', phrase: 'Imogen Hartley', scope: 'draft', sure: false }])
    expect(questions).toEqual([clear])
    expect(talk.state).toMatchObject({ step: null, busy: false })
    expect(talk.state.said).toContain('“Imogen Hartley”')
  })

  it('counts for good at one word for a first name', async () => {
    const { press, acts } = talkOf([given])
    await press({ name: 'always', at: 0 })
    expect(acts).toEqual([{ kind: 'not-pupil', phrase: 'Imogen', scope: 'always', sure: false }])
  })

  it('takes a second yes for good for a full name', async () => {
    const { press, talk, acts } = talkOf([full])
    await press({ name: 'always', at: 0 })
    expect(acts).toEqual([])
    expect(talk.state.step?.kind).toBe('sure')
    await press({ name: 'sure', at: 0 })
    expect(acts).toEqual([{ kind: 'not-pupil', phrase: 'Imogen Hartley', scope: 'always', sure: true }])
  })

  it('takes a second yes as well where only the background knows that it is a full name', async () => {
    const { press, talk } = talkOf([given], { done: false, because: 'full-name' })
    await press({ name: 'always', at: 0 })
    expect(talk.state.step?.kind).toBe('sure')
  })

  it('is nothing that can be said of a finding that names nobody', async () => {
    const { press, acts, states } = talkOf([school])
    await press({ name: 'ask', at: 0 })
    await press({ name: 'here', at: 0 })
    await press({ name: 'here', at: 7 })
    expect([acts, states]).toEqual([[], []])
  })

  it('tells what went wrong', async () => {
    const { press, talk, questions } = talkOf([given], {
      done: false,
      because: 'problem',
      problem: 'No room.',
    })
    await press({ name: 'always', at: 0 })
    expect(talk.state).toMatchObject({ busy: false, step: { kind: 'problem', words: 'No room.' } })
    expect(questions).toEqual([])
  })
})

describe('a fix', () => {
  it('is done and told', async () => {
    const { press, talk, acts, states } = talkOf([full])
    await press({ name: 'fix', at: 0, which: 0 })
    expect(acts).toEqual([{ kind: 'fix', fix }])
    expect(states.map(({ busy }) => busy)).toEqual([true, false])
    expect(talk.state.said).toBe('Changed in your draft, and checked again.')
  })

  it('that came too late for the draft is told to have been left alone', async () => {
    const { press, talk } = talkOf([full], { done: true, question: clear, stale: true })
    await press({ name: 'fix', at: 0, which: 0 })
    expect(talk.state.said).toContain('had changed meanwhile')
  })

  it('that the editor doesn’t take is offered to be copied', async () => {
    const { press, talk, copy } = talkOf([full], { done: false, because: 'copy' })
    await press({ name: 'copy' })
    expect(copy).not.toHaveBeenCalled()
    await press({ name: 'fix', at: 0, which: 0 })
    expect(talk.state.step).toEqual({ at: 0, kind: 'words', words: 'a pupil' })
    await press({ name: 'copy' })
    expect(copy).toHaveBeenCalledWith('a pupil')
    expect(talk.state).toMatchObject({ said: 'Copied.', step: { kind: 'words' } })
    copy.mockResolvedValueOnce(false)
    await press({ name: 'copy' })
    expect(talk.state.said).toContain('copy them yourself')
  })

  it('is done once, however often it is pressed meanwhile', async () => {
    const { press, acts } = talkOf([full])
    await Promise.all([press({ name: 'fix', at: 0, which: 0 }), press({ name: 'fix', at: 0, which: 0 })])
    expect(acts).toHaveLength(1)
  })
})
