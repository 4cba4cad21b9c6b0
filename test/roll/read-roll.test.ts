import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRoll } from '../../src/roll'

describe('reading the demo school’s export', () => {
  it('takes every pupil with every column it knows', async () => {
    const bytes = readFileSync('test/fixtures/roll.csv')
    const reading = await readRoll(bytes, 'roll.csv')
    if (!reading.read) throw new Error(reading.problem)
    expect(reading.pupils).toHaveLength(420)
    expect(reading.skipped).toEqual([])
    expect(reading.notes).toEqual([])
    expect(reading.pupils[1]).toEqual({
      given: 'Christopher',
      surname: 'Ashworth',
      preferred: 'Kit',
      year: 'R',
      group: 'Acorn',
      photoConsent: false,
      status: 'current',
    })
    expect(reading.pupils.filter(({ surname }) => surname === '')).toHaveLength(3)
  })
})
