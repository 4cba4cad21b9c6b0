import { describe, expect, it } from 'vitest'
import { partOf } from '../../../tools/command/part'

describe('the part of a draft', () => {
  it('is the larger for about six of ten', () => {
    const parts = Array.from({ length: 2000 }, (_, at) => partOf(`draft-${at}`))
    expect(parts.filter((part) => part === 'larger').length / parts.length).toBeCloseTo(0.6, 1)
  })

  it('never changes', () => {
    expect(['p-001', 'p-002', 'p-003', 'p-004', 'p-005', 'p-006'].map(partOf)).toEqual([
      'smaller',
      'smaller',
      'larger',
      'larger',
      'smaller',
      'smaller',
    ])
  })
})
