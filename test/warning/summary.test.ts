import { describe, expect, it } from 'vitest'
import type { FindingLevel } from '../../src/model/level'
import type { IndicatorState } from '../../src/warning/face'
import { summarise } from '../../src/warning/summary'
import { finding } from './findings'

function verdict(level: FindingLevel, findings = [finding({ level })]): IndicatorState {
  return { kind: 'verdict', verdict: { level, findings }, limits: [] }
}

const nothing: IndicatorState = { kind: 'verdict', verdict: { level: 'none', findings: [] }, limits: [] }
const states: readonly IndicatorState[] = [
  nothing,
  { ...nothing, limits: ['The pupil list couldn’t be read.'] },
  verdict('remind'),
  verdict('warn'),
  verdict('stop'),
  { kind: 'checking' },
  { kind: 'unchecked' },
]

describe('the indicator', () => {
  it('tells every state apart by its shape and by its words', () => {
    const summaries = states.map(summarise)
    expect(new Set(summaries.map(({ shape }) => shape)).size).toBe(states.length)
    expect(new Set(summaries.map(({ spoken }) => spoken)).size).toBe(states.length)
  })

  it('is without words on the screen when nothing was found', () => {
    expect(summarise(nothing)).toMatchObject({ shape: 'none', label: '', spoken: 'Nothing found' })
  })

  it('counts things to look at, not words', () => {
    const twice = verdict('stop', [finding(), finding({ start: 40, end: 43, quote: 'Tom' })])
    expect(summarise(twice).label).toBe('Stop and look · 1')
    expect(summarise(twice).spoken).toBe('Stop and look: 1 thing found in your draft')
  })
})
