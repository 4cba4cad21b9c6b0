import { describe, expect, it } from 'vitest'
import { STEPS, stepBeside, stepOf } from '../../../src/pages/welcome/steps'

describe('the steps of setting up', () => {
  it('begin with the school, also for an address that names no step', () => {
    expect(stepOf('')).toBe('school')
    expect(stepOf('#nothing')).toBe('school')
    expect(stepOf('#sites')).toBe('sites')
  })

  it('follow each other, and end', () => {
    expect(STEPS.map((step) => stepBeside(step, 1))).toEqual(['pupils', 'sites', 'practice', null])
    expect(STEPS.map((step) => stepBeside(step, -1))).toEqual([null, 'school', 'pupils', 'sites'])
  })
})
