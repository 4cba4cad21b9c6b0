import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRulePack } from '../../src/model/rule-pack-problems'
import { loadRules } from '../../tools/build/rules'

const shipped = loadRules()

const rule = {
  id: 'code-name',
  clause: 'CONFIDENTIAL',
  category: 'confidential',
  level: 'warn',
  look: { for: 'words', any: ['heron wharf'] },
  message: 'This speaks of the new site.',
  advice: 'Leave it out.',
  flags: [{ draft: 'Heron Wharf opens.', span: 'Heron Wharf' }],
  allows: ['A heron.'],
}
const good = { id: 'bryn-hill', name: 'Bryn Hill', rules: [rule] }

describe('what is read as a rule pack', () => {
  it('is one that has all that a rule needs', () => {
    expect(readRulePack(good, shipped)).toMatchObject({ read: true, pack: { id: 'bryn-hill' } })
  })

  it.each([
    ['a rule that is there twice', { ...good, rules: [rule, rule] }, ['rules', 1, 'id']],
    ['a level that there isn’t', { ...good, levels: { swearing: 'loud' } }, ['levels', 'swearing']],
    ['a rule that it can’t change', { ...good, levels: { nothing: 'off' } }, ['levels', 'nothing']],
    ['a list that begins with a gap', { ...good, words: { a: ['* b'] } }, ['words', 'a']],
    ['a chain of its own lists', { ...good, words: { a: ['@b'], b: ['@a'] } }, ['words', 'a']],
    [
      'a pattern where a phrase belongs',
      { ...good, rules: [{ ...rule, look: { for: 'words', any: [{}] } }] },
      ['rules', 0, 'look', 'any', 0],
    ],
    [
      'an example that nobody writes',
      { ...good, rules: [{ ...rule, allows: ['x'.repeat(5_001)] }] },
      ['rules', 0, 'allows', 0],
    ],
    [
      'a kind of look that there isn’t',
      { ...good, rules: [{ ...rule, look: { for: 'code', run: 'x' } }] },
      ['rules', 0, 'look', 'for'],
    ],
  ])('isn’t %s, and the place is named', (_what, content, path) => {
    const read = readRulePack(content, shipped)
    expect(read.read).toBe(false)
    if (!read.read) expect(read.problems.map((problem) => problem.path)).toContainEqual(path)
  })

  it('may be anything at all without harm', () => {
    const near = fc.record(
      {
        id: fc.string(),
        name: fc.string(),
        rules: fc.jsonValue(),
        words: fc.jsonValue(),
        levels: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (content) => {
        expect(typeof readRulePack(content, shipped).read).toBe('boolean')
      }),
    )
  })

  it('leaves the prototype of everything alone', () => {
    readRulePack(
      JSON.parse(
        '{"id":"a","name":"A","words":{"__proto__":{"polluted":["x"]}},"levels":{"__proto__":"off"}}',
      ),
      shipped,
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
