import { describe, expect, it } from 'vitest'
import { loadRules } from '../../../tools/build/rules'

const { rules, clauses, welsh = { rules: {}, clauses: {} } } = loadRules()
const ids = rules.map(({ id }) => id)

/** What a person reads is there in Welsh too, all of it: `rules/cy/`. */
describe('the Welsh of the rules', () => {
  it('lacks no rule', () => {
    expect(ids.filter((id) => !(id in welsh.rules))).toEqual([])
  })

  it('lacks no clause, and has none that isn’t there', () => {
    expect(Object.keys(welsh.clauses).sort()).toEqual(clauses.map(({ id }) => id).sort())
  })

  it('has an example of what to say instead wherever English has one', () => {
    const without = rules.filter(
      ({ id, instead }) => instead !== undefined && welsh.rules[id]?.instead === undefined,
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })
})
