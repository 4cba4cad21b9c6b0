// @vitest-environment happy-dom
import { parse } from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SettingsSchema } from '../../../src/model/settings'
import type { Finding } from '../../../src/model/verdict'
import { Welcome } from '../../../src/pages/welcome/Welcome'
import { type Answers, box, button, fakeBackground, says, show, type } from '../stage'

const stage = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('../../../src/ask', () => stage)
vi.mock('../../../src/browser', () => ({ browser: { permissions: { request: vi.fn() } } }))
const face = vi.hoisted(() => ({ ask: vi.fn(), indicate: vi.fn(), forget: vi.fn(), tell: vi.fn() }))
vi.mock('../../../src/pages/welcome/warning', () => ({ realWarning: () => face }))

const PUPIL = {
  given: 'Kit',
  surname: 'Ashworth',
  preferred: '',
  year: '4',
  group: 'Oak',
  photoConsent: null,
  status: 'current',
}
const SUMMARY = { pupils: 1, leavers: 0, groups: 1, importedAt: 1, problem: null }
const FINDING: Finding = {
  rule: 'pupil-full-name',
  clause: 'PUPIL-NAME',
  category: 'pupil-name',
  level: 'stop',
  start: 0,
  end: 1,
  quote: 'W',
  message: 'This names a pupil.',
  why: '',
  advice: '',
  reasons: [],
  fixes: [],
}
const STOPPED = { state: 'checked', verdict: { level: 'stop', findings: [FINDING] }, limits: [] }
const CLEAN = { state: 'checked', verdict: { level: 'none', findings: [] }, limits: [] }

function background(answers: Answers = {}) {
  const fake = fakeBackground({
    'read-settings': {
      settings: parse(SettingsSchema, { school: { name: 'Meadowbrook Academy', aliases: ['Meadowbrook'] } }),
      problem: null,
    },
    'read-roll-summary': SUMMARY,
    'read-roll': { roll: [PUPIL], summary: SUMMARY },
    'read-sites': [{ id: 'x', name: 'X', hosts: ['x.com'], on: true, permitted: true }],
    'check-draft': CLEAN,
    ...answers,
  })
  stage.ask.mockImplementation(fake.ask)
  return fake
}

function showStep(step: string): HTMLElement {
  location.hash = step
  return show(<Welcome />)
}

beforeEach(() => {
  for (const act of Object.values(face)) act.mockReset()
})

afterEach(() => {
  location.hash = ''
})

describe('the steps', () => {
  it('don’t let a list be lost that was read but not yet used', async () => {
    background({ 'save-roll': { saved: true } })
    showStep('pupils')
    type(await box('Or paste the list'), 'Ivy Barker')
    ;(await button('Read the list')).click()
    await says('First say whether to use the list.')
    const next = await button('Next')
    expect(next.disabled).toBe(true)
    ;(await button('Use this list')).click()
    await vi.waitFor(() => expect(next.disabled).toBe(false))
  })
})

describe('the practice draft', () => {
  it('names the person’s own school and a pupil of theirs', async () => {
    background()
    const place = showStep('practice')
    await button('Post')
    expect(place.querySelector('textarea')?.value).toContain('Meadowbrook! Kit Ashworth was')
  })

  it('opens the real warning when Post is pressed, and stays as it was', async () => {
    const { requests } = background({ 'check-draft': STOPPED })
    face.ask.mockResolvedValue('edit')
    const place = showStep('practice')
    ;(await button('Post')).click()
    await says('Your draft is just as it was.')
    const text = place.querySelector('textarea')?.value
    expect(face.ask).toHaveBeenCalledTimes(1)
    expect(face.ask.mock.calls[0]?.[0]).toMatchObject({
      kind: 'findings',
      draft: { text },
      findings: [{ message: 'This names a pupil.' }],
    })
    expect(requests('check-draft')[0]).toEqual({ draft: { text, surface: 'post' } })
  })

  it('says what “Post anyway” would have done', async () => {
    background({ 'check-draft': STOPPED })
    face.ask.mockResolvedValue('post')
    showStep('practice')
    ;(await button('Post')).click()
    await says('On a real site it would be published now.')
  })

  it('goes through without a warning when nothing is found', async () => {
    background()
    const place = showStep('practice')
    const post = await button('Post')
    const text = place.querySelector('textarea')
    if (!text) throw new Error('There is no draft.')
    type(text, 'What a lovely morning.')
    post.click()
    await says('Nothing was found')
    expect(face.ask).not.toHaveBeenCalled()
  })

  it('shows the verdict beside the draft while one types', async () => {
    background({ 'check-draft': STOPPED })
    showStep('practice')
    await vi.waitFor(() => expect(face.indicate).toHaveBeenCalledTimes(1))
    expect(face.indicate.mock.calls[0]?.[1]).toMatchObject({ kind: 'verdict', verdict: { level: 'stop' } })
  })

  it('says so when it could not be checked', async () => {
    background({ 'check-draft': () => Promise.reject(new Error('Gone.')) })
    showStep('practice')
    ;(await button('Post')).click()
    await says('The draft could not be checked.')
    expect(face.ask).not.toHaveBeenCalled()
  })
})
