import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FindingLevelSchema, LEVELS } from '../../src/model/level'
import { group } from '../../src/warning/group'
import { finding, school } from './findings'

describe('findings in the warning', () => {
  it('come strongest first, whatever comes first in the draft', () => {
    const early = finding({ ...school, start: 0, end: 5 })
    expect(group([early, finding()]).map(({ level }) => level)).toEqual(['stop', 'warn'])
  })

  it('become one when the same rule says the same of several words', () => {
    const other = finding({ start: 40, end: 43, quote: 'Tom', reasons: ['year group nearby'] })
    const [only, ...rest] = group([other, finding()])
    expect(rest).toEqual([])
    expect(only?.findings.map(({ quote }) => quote)).toEqual(['Imogen Hartley', 'Tom'])
    expect(only?.reasons).toEqual(['full name on your list', 'year group nearby'])
  })

  it('put what is about an attachment after what is about words', () => {
    const picture = finding({ rule: 'picture', message: 'A picture goes out.', start: 0, end: 0, quote: '' })
    expect(group([picture, finding()]).map(({ message }) => message)).toEqual([
      'This names a pupil of your school.',
      'A picture goes out.',
    ])
  })

  it('are all shown, once', () => {
    const findings = fc.array(
      fc.record({
        rule: fc.constantFrom('one', 'two', 'three'),
        level: fc.constantFrom(...FindingLevelSchema.options),
        start: fc.nat(50),
        message: fc.constantFrom('This.', 'That.'),
      }),
    )
    fc.assert(
      fc.property(findings, (some) => {
        const given = some.map((changes) => finding(changes))
        const groups = group(given)
        expect(new Set(groups.flatMap((one) => one.findings))).toEqual(new Set(given))
        expect(groups.flatMap((one) => one.findings)).toHaveLength(given.length)
        const strengths = groups.map(({ level }) => LEVELS.indexOf(level))
        expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
      }),
    )
  })
})
