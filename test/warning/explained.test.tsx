// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/model/verdict'
import { Dialog } from '../../src/warning/dialog'
import { group } from '../../src/warning/group'
import { speak } from '../../src/warning/strings'
import { QUIET, Talk } from '../../src/warning/talk'
import { finding, TEXT } from './findings'

/** How a finding is explained: whom it is about, why, what to do, and what could be said instead. */

afterEach(() => speak('en'))

function shown(findings: readonly Finding[]): string {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const draft = { text: TEXT, surface: 'post' as const, attachments: [], notPupils: [] }
  const question = { kind: 'findings' as const, draft, findings, limits: [] }
  render(<Dialog question={question} onDecision={vi.fn()} onStep={vi.fn()} />, root)
  return root.textContent ?? ''
}

describe('a finding', () => {
  it('says whom it is about, once, where the found words don’t say it themselves', () => {
    const [one] = group([
      finding({ quote: 'useless', about: 'Year 9' }),
      finding({ quote: 'hopeless', about: 'year 9' }),
    ])
    expect(one?.about).toEqual(['Year 9'])
    expect(group([finding({ quote: 'useless Year 9', about: 'Year 9' })])[0]?.about).toEqual([])
  })

  it('says it in a line of its own, and not twice', () => {
    const text = shown([finding({ about: 'SLT', reasons: ['it is about “SLT”'] })])
    expect(text).toContain('About“SLT”')
    expect(text.split('SLT')).toHaveLength(2)
  })

  it('shows an example of what could be said instead', () => {
    expect(shown([finding({ instead: 'A long day, and home now.' })])).toContain('A long day, and home now.')
    expect(shown([finding()])).not.toContain('Say instead')
  })

  it('puts that on the clipboard when it is asked to, and nothing into the draft', async () => {
    const copy = vi.fn(async () => true)
    const act = vi.fn()
    const show = vi.fn()
    const findings = () => [finding({ instead: 'A long day.' })]
    await new Talk({ findings, act, copy, show }).press({ name: 'instead', at: 0 })
    expect(copy).toHaveBeenCalledWith('A long day.')
    expect(act).not.toHaveBeenCalled()
    expect(show).toHaveBeenCalledWith({ ...QUIET, said: 'Copied.' }, undefined)
  })
})

describe('the warning in Welsh', () => {
  it('says everything of its own in Welsh, reasons and buttons included', () => {
    speak('cy')
    const text = shown([finding({ reasons: ['full name on your pupil list'] })])
    for (const words of ['Arhoswch ac edrychwch cyn postio', 'Pam', 'Beth i’w wneud', 'Postio beth bynnag'])
      expect(text).toContain(words)
    expect(text).toContain('enw llawn sydd ar eich rhestr disgyblion')
    expect(text).not.toMatch(/Why|What to do|Post anyway|Stop and look|Clause/)
  })

  it('is in English again when that was chosen', () => {
    speak('cy')
    speak('en')
    expect(shown([finding()])).toContain('What to do')
  })
})
