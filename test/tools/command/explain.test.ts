import { describe, expect, it } from 'vitest'
import { compileKnowledge } from '../../../src/engine'
import { loadRules, readExampleSchool } from '../../../tools/build/rules'
import { explain } from '../../../tools/command/explain'
import { listRules } from '../../../tools/command/rule-table'

const rules = loadRules()
const { school, pupils } = readExampleSchool()
const rule = {
  id: 'no-rain',
  clause: 'CRITICISM',
  category: 'weather',
  level: 'warn' as const,
  look: {
    for: 'words' as const,
    any: ['@rainy', 'drizzle'],
    about: ['the field'],
    within: 5,
    nearby: false,
    unless: ['umbrella'],
    despite: [],
    doubtful: false,
    unlessNearby: false,
    span: 'words' as const,
  },
  message: 'This speaks of rain.',
  advice: 'Speak of the sun.',
  fixes: [],
}
const book = { ...rules, rules: [rule], words: { ...rules.words, rainy: ['soaking', 'pouring'] } }
const knowledge = compileKnowledge({ rules: book, school, roll: pupils })
const said = (draft: string): string => explain(draft, knowledge)

describe('a draft, explained', () => {
  it('says which rule fired, by which list and with what', () => {
    const text = said('The field is soaking.')
    expect(text).toMatch(/WARN +no-rain +“soaking”/)
    expect(text).toContain('@rainy “soaking”')
    expect(text).toContain('it stands with “The field”')
    expect(text).toContain('CRITICISM')
  })

  it.each([
    ['nobody to be about', 'It is soaking.', /no-rain +“soaking”\s+nobody whom it could be about.*the field/],
    [
      'somebody too far away',
      'The field where we had all our sports days was soaking.',
      /too far from “The field” \(within 5/,
    ],
    ['what makes it harmless', 'The field is soaking, take an umbrella.', /made harmless by “umbrella”/],
    ['how it is said', 'The field is not soaking.', /excused \(denied\)/],
    ['nothing of it', 'What a sunny day.', /no other rule found any of its words/],
  ])('says of a rule that nearly fired that there was %s', (_what, draft, reason) => {
    const text = said(draft)
    expect(text).toContain('nothing, this would go out')
    expect(text).toMatch(reason)
  })
})

describe('the list of rules', () => {
  it('has every rule once, with its level and what it says', () => {
    const text = listRules(rules)
    for (const { id } of rules.rules)
      expect(text.match(new RegExp(`^ {2}\\w+ +${id} `, 'gm'))).toHaveLength(1)
    expect(text).toContain(`${rules.rules.length} rules`)
  })

  it('can be of one category', () => {
    expect(listRules(rules, 'security')).not.toContain('swearing')
  })
})
