// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../src/model/draft'
import type { Finding } from '../../src/model/verdict'
import type { CheckAnswer } from '../../src/protocol'
import type { Act, Acted, Decision } from '../../src/warning/face'
import { type Script, type Stage, setStage } from './stage'

let stage: Stage
const drafts: Draft[] = []
/** What the background was told for good. */
let always: string[]

beforeEach(() => {
  vi.useFakeTimers()
  drafts.length = 0
  always = []
})
afterEach(() => {
  stage.end()
  vi.useRealTimers()
})

const NAMED = 'Jack sang in assembly'
const finding: Finding = {
  rule: 'r',
  clause: 'C',
  category: 'pupil-name',
  level: 'warn',
  start: 0,
  end: 4,
  quote: 'Jack',
  message: 'A pupil.',
  why: 'Because.',
  advice: 'Don’t.',
  reasons: [],
  fixes: [],
  pupil: { phrase: 'Jack', full: false },
}

function answer(draft: Draft): CheckAnswer {
  drafts.push(draft)
  const isSaid = draft.notPupils.includes('Jack') || always.includes('Jack')
  const found = draft.text.includes('Jack') && !isSaid
  const verdict = { level: found ? ('warn' as const) : ('none' as const), findings: found ? [finding] : [] }
  return { state: 'checked', verdict, limits: [] }
}

const here: Act = { kind: 'not-pupil', phrase: 'Jack', scope: 'draft', sure: false }
const never: Act = { ...here, scope: 'always' }

/** A person who does something in the warning, sees what came of it, and decides. */
function open(act: Act, decision: Decision = 'post', script: Partial<Script> = {}): Acted[] {
  const acted: Acted[] = []
  stage = setStage({
    answer,
    say: async (phrase) => {
      always.push(phrase)
      return { saved: true }
    },
    async decide(_question, _signal, acting) {
      acted.push(await acting(act))
      return decision
    },
    ...script,
  })
  return acted
}

async function publish(text: string): Promise<void> {
  stage.write(text)
  stage.press()
  await stage.pass(2_000)
}

describe('a draft in which a name was said to be no pupil', () => {
  it('is checked again with that, shown as it stands now, and published once', async () => {
    const acted = open(here)
    await publish(NAMED)
    expect(acted).toMatchObject([{ done: true, question: { kind: 'clear', draft: { notPupils: ['Jack'] } } }])
    expect(stage.published).toEqual([NAMED])
    expect(drafts.at(-1)?.notPupils).toEqual(['Jack'])
  })

  it('isn’t published by that alone', async () => {
    open(here, 'edit')
    await publish(NAMED)
    expect(stage.published).toEqual([])
  })

  it('isn’t held again when the person comes back to it', async () => {
    open(here, 'edit')
    await publish(NAMED)
    await publish(`${NAMED} today`)
    expect(stage.questions).toHaveLength(1)
    expect(stage.published).toEqual([`${NAMED} today`])
  })

  it('is the last one of which that counts', async () => {
    open(here)
    await publish(NAMED)
    stage.play.decide = () => 'edit'
    await publish(NAMED)
    expect(stage.questions).toHaveLength(2)
    expect(stage.published).toHaveLength(1)
  })

  it('is forgotten as soon as it is empty', async () => {
    open(here, 'edit')
    await publish(NAMED)
    stage.write('')
    await stage.pass(500)
    await publish(NAMED)
    expect(stage.questions).toHaveLength(2)
    expect(stage.published).toEqual([])
  })

  it('is put before the person again when it changed after they were shown it', async () => {
    const decide: Script['decide'] = async (_question, _signal, acting): Promise<Decision> => {
      stage.play.decide = () => 'edit'
      await acting(here)
      stage.editor.value = `${NAMED}, and so did a pupil`
      return 'post'
    }
    const both = (draft: Draft): CheckAnswer =>
      draft.text.includes('pupil')
        ? { state: 'checked', verdict: { level: 'warn', findings: [finding] }, limits: [] }
        : answer(draft)
    open(here, 'post', { decide, answer: both })
    await publish(NAMED)
    expect(stage.questions.map(({ draft }) => draft.text)).toEqual([NAMED, `${NAMED}, and so did a pupil`])
    expect(stage.published).toEqual([])
  })
})

describe('a name said to be no pupil for good', () => {
  it('holds neither this draft nor the next', async () => {
    const acted = open(never)
    await publish(NAMED)
    await publish(NAMED)
    expect(acted).toMatchObject([{ done: true, question: { kind: 'clear' } }])
    expect(stage.questions).toHaveLength(1)
    expect(stage.published).toEqual([NAMED, NAMED])
  })

  it('is nothing but a question where it takes a second yes', async () => {
    const acted = open(never, 'edit', {
      say: async () => ({ saved: false, problem: 'A full name.', fullName: true }),
    })
    await publish(NAMED)
    expect(acted).toEqual([{ done: false, because: 'full-name' }])
  })

  it('is told to have failed where it did', async () => {
    const acted = open(never, 'edit', { say: () => Promise.reject(new Error('gone')) })
    await publish(NAMED)
    expect(acted).toMatchObject([{ done: false, because: 'problem' }])
    expect(stage.published).toEqual([])
  })
})

describe('the indicator’s panel', () => {
  it('can say the same, and shows what came of it', async () => {
    open(here, 'edit')
    stage.write(NAMED)
    await stage.pass(500)
    expect(stage.shown.at(-1)).toBe('warn')
    await stage.panel.acting?.(here)
    await stage.pass(100)
    expect(stage.shown.at(-1)).toBe('none')
    stage.press()
    await stage.pass(2_000)
    expect(stage.questions).toEqual([])
    expect(stage.published).toEqual([NAMED])
  })

  it('leaves a draft alone that isn’t the one it speaks of any more', async () => {
    open(here, 'edit')
    stage.write(NAMED)
    await stage.pass(500)
    const { acting } = stage.panel
    stage.editor.value = `Then ${NAMED}`
    const fix = { label: 'Change it', start: 0, end: 4, replacement: 'A pupil' }
    expect(await acting?.({ kind: 'fix', fix })).toMatchObject({ done: true, stale: true })
    expect(stage.editor.value).toBe(`Then ${NAMED}`)
  })
})
