import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../src/engine'
import { applyChoices } from '../../src/model/apply-choices'
import { OwnPhraseSchema } from '../../src/model/own-phrase'
import { type AllChoices, ManagedRulesSchema, NO_CHOICES } from '../../src/model/rule-choices'
import { RulePackSchema } from '../../src/model/rule-pack'
import { loadRules, readExampleSchool } from '../../tools/build/rules'

const shipped = loadRules()
const { school, pupils } = readExampleSchool()
const levelOf = (rule: string, choices: Partial<AllChoices>) =>
  applyChoices(shipped, { ...NO_CHOICES, ...choices }).rules.find(({ id }) => id === rule)?.level ?? 'off'

const protects =
  shipped.rules.find(({ clause, level }) => clause === 'PUPIL-CIRCUMSTANCES' && level === 'stop')?.id ?? ''
const other =
  shipped.rules.find(({ clause, level }) => clause === 'CONFIDENTIAL' && level === 'stop')?.id ?? ''

const pack = (more: object = {}) =>
  parse(RulePackSchema, {
    id: 'bryn-hill',
    name: 'Bryn Hill words',
    rules: [
      {
        id: 'code-name',
        clause: 'CONFIDENTIAL',
        category: 'confidential',
        level: 'warn',
        look: { for: 'words', any: ['@sites closing'] },
        message: 'This speaks of the new site.',
        advice: 'Leave it out until it is public.',
        flags: [{ draft: 'Heron Wharf closing, they say.', span: 'Heron Wharf closing' }],
        allows: ['The chippy is closing.'],
      },
    ],
    words: { sites: 'heron wharf, dock road' },
    ...more,
  })

const shippedIds = new Set(shipped.rules.map(({ id }) => id))

/** What the rules find that a school brought itself. */
function quotes(text: string, choices: Partial<AllChoices>): string[] {
  const rules = applyChoices(shipped, { ...NO_CHOICES, ...choices })
  const knowledge = compileKnowledge({ rules, school, roll: pupils })
  return check({ text }, knowledge)
    .findings.filter(({ rule }) => !shippedIds.has(rule))
    .map(({ level, quote }) => `${level} ${quote}`)
}

describe('the rules as a school wants them', () => {
  it('are those that came, where nothing was chosen', () => {
    expect(applyChoices(shipped, NO_CHOICES).rules).toEqual(shipped.rules)
  })

  it('leave the shipped rules as they are', () => {
    const before = JSON.stringify(shipped)
    applyChoices(shipped, { ...NO_CHOICES, levels: { [other]: 'off' }, packs: [pack()] })
    expect(JSON.stringify(shipped)).toBe(before)
  })

  it.each([
    ['is off where it was switched off', other, 'off', 'off'],
    ['has the level that was chosen', other, 'remind', 'remind'],
    ['that stops for a child’s sake is a warning at least, if it was switched off', protects, 'off', 'warn'],
    [
      'that stops for a child’s sake is a warning at least, if it was made a reminder',
      protects,
      'remind',
      'warn',
    ],
    ['that stops for a child’s sake can be a warning', protects, 'warn', 'warn'],
  ] as const)('a rule %s', (_what, rule, wish, level) => {
    expect(levelOf(rule, { levels: { [rule]: wish } })).toBe(level)
  })

  it('may have a stop for a child’s sake off where the school’s administrators allow that', () => {
    const managed = parse(ManagedRulesSchema, { safeguardingMayBeOff: true })
    expect(levelOf(protects, { levels: { [protects]: 'off' }, managed })).toBe('off')
  })

  it('are as administrators set them, whatever else was chosen', () => {
    const managed = parse(ManagedRulesSchema, { ruleLevels: { [other]: 'remind' } })
    expect(levelOf(other, { levels: { [other]: 'off' }, managed })).toBe('remind')
  })

  it('go by the hand before the pack, and by the latest pack before the others', () => {
    const [mild, off] = [
      pack({ levels: { [other]: 'remind' } }),
      pack({ id: 'late', levels: { [other]: 'off' } }),
    ]
    expect(levelOf(other, { packs: [mild] })).toBe('remind')
    expect(levelOf(other, { packs: [mild, off] })).toBe('off')
    expect(levelOf(other, { packs: [mild, off], levels: { [other]: 'warn' } })).toBe('warn')
  })

  it('keep within the limits what a pack sets', () => {
    expect(levelOf(protects, { packs: [pack({ levels: { [protects]: 'off' } })] })).toBe('warn')
  })

  it('find what a pack’s rules look for, with its own lists', () => {
    expect(quotes('Dock Road closing in May', { packs: [pack()] })).toContain('warn Dock Road closing')
    expect(quotes('Dock Road closing in May', {})).toEqual([])
  })

  it('keep two packs that name their lists and rules alike apart', () => {
    const twin = pack({ id: 'twin', words: { sites: ['lower field'] } })
    const both = { packs: [pack(), twin] }
    expect(quotes('Lower field closing. Dock Road closing.', both)).toEqual([
      'warn Lower field closing',
      'warn Dock Road closing',
    ])
  })
})

describe('whatever a school, its packs and its hand choose', () => {
  const ids = shipped.rules.map(({ id }) => id)
  const levels = fc.dictionary(
    fc.oneof(fc.constantFrom(...ids), fc.string()),
    fc.constantFrom('off', 'remind', 'warn', 'stop'),
  )

  it('every stop for a child’s sake still holds a post back', () => {
    const guarded = new Set(shipped.clauses.filter(({ safeguarding }) => safeguarding).map(({ id }) => id))
    const stops = shipped.rules.filter(({ level, clause }) => level === 'stop' && guarded.has(clause))
    expect(stops.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(levels, levels, (byHand, byPack) => {
        for (const { id } of stops)
          expect(['warn', 'stop']).toContain(
            levelOf(id, { levels: byHand, packs: [pack({ levels: byPack })] }),
          )
      }),
      { numRuns: 40 },
    )
  })

  it('no rule is there twice, and none that nobody knows', () => {
    fc.assert(
      fc.property(levels, (byHand) => {
        const now = applyChoices(shipped, { ...NO_CHOICES, levels: byHand }).rules.map(({ id }) => id)
        expect(new Set(now).size).toBe(now.length)
        expect(now.every((id) => ids.includes(id))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a school’s own words', () => {
  const own = (more: object) =>
    parse(OwnPhraseSchema, { words: 'Project Heron', category: 'confidential', level: 'stop', ...more })

  it('are found wherever they stand', () => {
    expect(quotes('More on project heron soon!', { phrases: [own({})] })).toContain('stop project heron')
  })

  it('are found even where the sentence says no', () => {
    expect(quotes('This is not about Project Heron.', { phrases: [own({})] })).toContain('stop Project Heron')
  })

  it('are found only beside those whom they have to be about', () => {
    const phrases = [own({ words: 'the list', about: 'parents', level: 'warn' })]
    expect(quotes('I wrote the list for Tesco.', { phrases })).toEqual([])
    expect(quotes('Two parents are on the list.', { phrases })).toContain('warn the list')
  })

  it('may come from the administrators', () => {
    const managed = parse(ManagedRulesSchema, { ownPhrases: [own({})] })
    expect(quotes('Project Heron', { managed })).toContain('stop Project Heron')
  })

  it.each(['', ' ', '@pupils', 'a * b', 'one/two', '?maybe', '–—', 'x'.repeat(81)])(
    'are no “%s”',
    (words) => {
      expect(() => own({ words })).toThrow()
    },
  )
})
