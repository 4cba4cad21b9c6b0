import { describe, expect, it } from 'vitest'
import type { Finding, Verdict } from '../../../src/model/verdict'
import type { Case } from '../../../tools/phenomena/cases'
import { accuracy, isRight } from '../../../tools/phenomena/measure'

const finding = (category: string, level: Finding['level']): Finding => ({
  rule: 'a-rule',
  clause: 'A-CLAUSE',
  category,
  level,
  start: 0,
  end: 1,
  quote: 'x',
  message: 'x',
  why: 'x',
  advice: 'x',
  reasons: [],
  fixes: [],
})
const verdict = (...findings: Finding[]): Verdict => ({ level: 'warn', findings })

describe('a case is right', () => {
  it.each([
    ['hate that is held', true, verdict(finding('discriminatory', 'stop')), true],
    ['hate that is held as a threat', true, verdict(finding('threatening', 'warn')), true],
    ['hate that is held for its swearing alone', true, verdict(finding('inappropriate', 'warn')), false],
    ['hate that is only reminded of', true, verdict(finding('discriminatory', 'remind')), false],
    ['no hate that is held for its swearing', false, verdict(finding('inappropriate', 'warn')), true],
    ['no hate that is held as such', false, verdict(finding('discriminatory', 'warn')), false],
    ['no hate that is reminded of', false, verdict(finding('discriminatory', 'remind')), true],
  ])('%s', (_, hateful, judged, right) => {
    expect(isRight({ hateful }, judged)).toBe(right)
  })
})

describe('accuracy', () => {
  it('counts by phenomenon and group, and all groups together', () => {
    const one: Case = { phenomenon: 'dislike', group: 'women', hateful: true, seen: true, text: 'held' }
    const cases = [one, { ...one, group: 'Muslims' }, { ...one, group: 'Muslims', text: 'missed' }]
    const judge = (text: string): Verdict =>
      text === 'held' ? verdict(finding('discriminatory', 'stop')) : { level: 'none', findings: [] }
    expect(accuracy(cases, judge).get('dislike')).toEqual(
      new Map([
        ['women', { right: 1, of: 1 }],
        ['', { right: 2, of: 3 }],
        ['Muslims', { right: 1, of: 2 }],
      ]),
    )
  })
})
