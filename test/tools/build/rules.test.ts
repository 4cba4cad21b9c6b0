import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadRules, RULES_FOLDER, RulesError } from '../../../tools/build/rules'

/** What the build says of rules that can't be used: always the file, the line, the column and the reason. */

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'rules')
  cpSync(RULES_FOLDER, folder, { recursive: true })
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const RULE = `- id: no-rain
  clause: CRITICISM
  category: weather
  level: warn
  look: { for: words, any: [rain, "@pupils"] }
  message: This speaks of rain.
  advice: Speak of the sun.
  flags:
    - draft: What rain!
      span: rain
  allows:
    - What sun!
`

function problemsWith(rule: string): readonly string[] {
  writeFileSync(join(folder, 'weather.yaml'), rule)
  try {
    loadRules(folder)
    return []
  } catch (error) {
    if (error instanceof RulesError) return error.problems
    throw error
  }
}

describe('the rules', () => {
  it('may get a new file', () => {
    expect(problemsWith(RULE)).toEqual([])
    expect(loadRules(folder).rules.map(({ id }) => id)).toContain('no-rain')
  })

  it('are shipped without their examples', () => {
    expect(loadRules().rules.some((rule) => 'flags' in rule || 'allows' in rule)).toBe(false)
  })

  it.each([
    [
      'a clause that isn’t in the catalogue',
      'clause: CRITICISM',
      'clause: CRITISISM',
      2,
      'There is no clause “CRITISISM”',
    ],
    ['an unknown level', 'level: warn', 'level: shout', 4, 'level'],
    ['a list that isn’t there', '@pupils', '@puddles', 5, 'There is no list “@puddles”'],
    ['a span that isn’t in its draft', 'span: rain', 'span: snow', 10, 'The span isn’t in the draft'],
    ['a misspelt key', 'message:', 'massage:', 6, 'massage'],
    ['a phrase with nothing to begin with', 'any: [rain,', 'any: ["... rain",', 5, 'can’t begin with'],
    ['a hyphen between alternatives', 'any: [rain,', 'any: [ice-cold/rain,', 5, 'hyphen'],
    ['no draft that it must not flag', '  allows:\n    - What sun!\n', '  allows: []\n', 11, 'must not flag'],
    ['a rule’s name that is taken', 'id: no-rain', 'id: swearing', 1, 'exists already'],
  ])('are refused for %s', (_what, good, bad, line, reason) => {
    const problems = problemsWith(RULE.replace(good, bad)).filter(
      (problem) => problem.includes('weather.yaml') || reason === 'exists already',
    )
    const place =
      reason === 'exists already'
        ? /^rules\/\w+\.yaml:\d+:\d+: /
        : new RegExp(`^rules/weather\\.yaml:${line}:\\d+: `)
    const said = problems.filter((problem) => problem.includes(reason))
    expect(said.length).toBeGreaterThan(0)
    expect(said.some((problem) => place.test(problem))).toBe(true)
  })

  it('are refused when a file is no YAML, with its place', () => {
    expect(problemsWith(`${RULE}  oops: [`)[0]).toMatch(/^rules\/weather\.yaml:\d+:\d+: /)
  })

  it('come with every example of the fictional school only', () => {
    expect(readFileSync(join(RULES_FOLDER, 'examples.yaml'), 'utf8')).toMatch(/fictional/)
  })
})
