// @vitest-environment happy-dom
import { parse } from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ManagedRulesSchema, NO_CHOICES, RuleChoicesSchema } from '../../../src/model/rule-choices'
import { RuleSection } from '../../../src/pages/options/RuleSection'
import type { RuleRow } from '../../../src/protocol'
import { type Answers, box, button, fakeBackground, says, show, type } from '../stage'

const stage = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('../../../src/ask', () => stage)

const row = (changes: Partial<RuleRow>): RuleRow => ({
  id: 'swearing',
  category: 'inappropriate',
  clause: 'OWN-REPUTATION',
  message: 'This swears.',
  why: 'Parents and pupils may read this.',
  pack: null,
  shipped: 'warn',
  level: 'warn',
  least: 'off',
  managed: false,
  ...changes,
})
const CHILD = row({
  id: 'pupil-certain',
  category: 'pupil-name',
  message: 'This names a pupil.',
  shipped: 'stop',
  level: 'stop',
  least: 'warn',
})

function background(answers: Answers = {}, rules: readonly RuleRow[] = [row({}), CHILD]) {
  const fake = fakeBackground({
    'read-rules': () => ({
      rules,
      choices: NO_CHOICES,
      managed: parse(ManagedRulesSchema, {}),
      problem: null,
    }),
    'save-rule-level': { saved: true },
    'save-own-phrases': { saved: true },
    'reset-rule-levels': { saved: true },
    'add-rule-pack': { saved: true },
    ...answers,
  })
  stage.ask.mockImplementation(fake.ask)
  return fake
}

const choice = (label: string): Promise<HTMLSelectElement> =>
  vi.waitFor(() => {
    const found = document.querySelector(`select[aria-label="${label}"]`)
    if (found instanceof HTMLSelectElement) return found
    throw new Error(`There is no list “${label}”.`)
  })

function choose(list: HTMLSelectElement, value: string): void {
  list.value = value
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

async function search(words: string): Promise<void> {
  type(await box('Find a rule'), words)
}

async function drop(name: string, text: string): Promise<void> {
  const input = await vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type="file"]')
    if (!found) throw new Error('There is no place for a file.')
    return found
  })
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

beforeEach(() => {
  stage.ask.mockReset()
})

describe('a rule on the options page', () => {
  it('is found by any of its words, and can be switched off', async () => {
    const { requests } = background()
    show(<RuleSection />)
    await search('SWEARS parents')
    choose(await choice('How strongly: This swears.'), 'off')
    await vi.waitFor(() => expect(requests('save-rule-level')).toEqual([{ rule: 'swearing', level: 'off' }]))
  })

  it('that protects children offers no “off”', async () => {
    background()
    show(<RuleSection />)
    await search('pupil')
    const list = await choice('How strongly: This names a pupil.')
    expect([...list.options].map(({ value }) => value)).toEqual(['warn', 'stop'])
  })

  it('that was changed says how it came, and goes back to that', async () => {
    const { requests } = background({}, [row({ level: 'off' })])
    show(<RuleSection />)
    await says('1 changed')
    await search('swears')
    await says('it came as Warn')
    ;(await button('As it came: This swears.')).click()
    await vi.waitFor(() => expect(requests('save-rule-level')).toEqual([{ rule: 'swearing', level: null }]))
  })

  it('that administrators set is shown, and can’t be changed', async () => {
    background({}, [row({ level: 'remind', managed: true })])
    show(<RuleSection />)
    await search('swears')
    await says('set by your school')
    expect((await choice('How strongly: This swears.')).disabled).toBe(true)
  })

  it('stays as it is when it could not be saved, and the page says why', async () => {
    background({ 'save-rule-level': { saved: false, problem: 'There is no room left.' } })
    show(<RuleSection />)
    await search('swears')
    choose(await choice('How strongly: This swears.'), 'stop')
    await says('There is no room left.')
  })

  it('is said not to be there when nothing fits', async () => {
    background()
    show(<RuleSection />)
    await search('zebra')
    await says('No rule speaks of that.')
  })
})

describe('own words on the options page', () => {
  it('are added as they were typed, with what was chosen', async () => {
    const { requests } = background()
    show(<RuleSection />)
    type(await box('Words'), '  Project Heron ')
    ;(await button('Add these words')).click()
    await vi.waitFor(() =>
      expect(requests('save-own-phrases')).toEqual([
        {
          phrases: [
            {
              words: 'Project Heron',
              category: 'confidential',
              level: 'warn',
              about: 'anything',
              advice: '',
            },
          ],
        },
      ]),
    )
  })

  it.each([
    ['a*b', 'Words only'],
    ['x', 'At least two letters'],
  ])('are refused where they are “%s”, and say why', async (words, reason) => {
    const { requests } = background()
    show(<RuleSection />)
    type(await box('Words'), words)
    ;(await button('Add these words')).click()
    await says(reason)
    expect(requests('save-own-phrases')).toEqual([])
  })

  it('are taken away, and brought back when that was a slip', async () => {
    const heron = { words: 'Project Heron', category: 'confidential', level: 'warn' }
    let choices = parse(RuleChoicesSchema, { phrases: [heron] })
    background({
      'read-rules': () => ({ rules: [], choices, managed: parse(ManagedRulesSchema, {}), problem: null }),
      'save-own-phrases': (request: unknown) => {
        choices = parse(RuleChoicesSchema, request)
        return { saved: true }
      },
    })
    show(<RuleSection />)
    ;(await button('Remove Project Heron')).click()
    await says('“Project Heron”')
    await vi.waitFor(() => expect(choices.phrases).toEqual([]))
    ;(await button('Undo')).click()
    await vi.waitFor(() => expect(choices.phrases).toHaveLength(1))
  })
})

const TRIED = {
  usable: true,
  name: 'Bryn Hill words',
  by: 'Bryn Hill Trust',
  version: null,
  adds: [{ message: 'This speaks of the new site.', category: 'confidential', level: 'warn' }],
  lists: 1,
  examples: 2,
  changes: [{ message: 'This swears.', from: 'warn', to: 'off' }],
  replaces: false,
}

describe('a rule pack on the options page', () => {
  it('is shown before it is used: what it adds and what it changes', async () => {
    const { requests } = background({ 'try-rule-pack': TRIED })
    show(<RuleSection />)
    await drop('heron.yaml', 'id: heron\nname: Heron')
    await says('This speaks of the new site.')
    await says('Warn → Off')
    expect(requests('try-rule-pack')).toEqual([{ pack: { id: 'heron', name: 'Heron' } }])
    expect(requests('add-rule-pack')).toEqual([])
    ;(await button('Use this pack')).click()
    await says('Bryn Hill words is in use.')
    expect(requests('add-rule-pack')).toEqual([{ pack: { id: 'heron', name: 'Heron' } }])
  })

  it('may be JSON as well', async () => {
    const { requests } = background({ 'try-rule-pack': TRIED })
    show(<RuleSection />)
    await drop('heron.json', '{"id": "heron"}')
    await says('Use this pack')
    expect(requests('try-rule-pack')).toEqual([{ pack: { id: 'heron' } }])
  })

  it('that is refused says in which line, and why', async () => {
    background({
      'try-rule-pack': {
        usable: false,
        problems: [{ path: ['rules', 0, 'clause'], reason: 'There is no clause “NO”.' }],
      },
    })
    show(<RuleSection />)
    await drop('heron.yaml', 'id: heron\nrules:\n  - id: a\n    clause: NO\n')
    await says('heron.yaml can’t be used')
    await says('Line 4: There is no clause “NO”.')
  })

  it.each([
    ['no YAML', 'a: [', 'Line 1'],
    ['a reference that unfolds', 'a: &a [x]\nb: *a', 'lias'],
    ['too large a file', 'x'.repeat(500_001), 'too large'],
  ])('that is %s isn’t even tried', async (_what, text, reason) => {
    const { requests } = background()
    show(<RuleSection />)
    await drop('heron.yaml', text)
    await says(reason)
    expect(requests('try-rule-pack')).toEqual([])
  })
})
