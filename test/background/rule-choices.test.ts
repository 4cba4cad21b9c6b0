import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type MessageKind, protocol, readAnswer } from '../../src/protocol'
import { composerAt, FakeBrowser, PAGE } from './fake-browser'

const FACEBOOK = composerAt('https://www.facebook.com/groups/1')
let browser: FakeBrowser

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  browser = new FakeBrowser()
  await browser.wake()
})

async function send<Kind extends MessageKind>(kind: Kind, request: unknown) {
  return readAnswer<(typeof protocol)[Kind]>(protocol[kind], await browser.send({ kind, request }, PAGE))
}

/** Which of the rules that a school brought itself find something. */
async function found(text: string): Promise<string[]> {
  const answer = await browser.send({ kind: 'check-draft', request: { draft: { text } } }, FACEBOOK)
  const checked = readAnswer(protocol['check-draft'], answer)
  return checked.state === 'checked'
    ? checked.verdict.findings.map(({ rule }) => rule).filter((rule) => rule.includes(':'))
    : ['off']
}

const OWN = { words: 'Project Heron', category: 'confidential', level: 'warn' }
const PACK = {
  id: 'bryn-hill',
  name: 'Bryn Hill words',
  rules: [
    {
      id: 'code-name',
      clause: 'CONFIDENTIAL',
      category: 'confidential',
      level: 'warn',
      look: { for: 'words', any: ['heron wharf'] },
      message: 'This speaks of the new site.',
      advice: 'Leave it out until it is public.',
      flags: [{ draft: 'Heron Wharf opens in May.', span: 'Heron Wharf' }],
      allows: ['Saw a heron by the wharf.'],
    },
  ],
}
const withExample = (flags: object[], allows: string[]) => ({
  ...PACK,
  rules: [{ ...PACK.rules[0], flags, allows }],
})

describe('own words', () => {
  it('are watched for from the next check on, and the list isn’t compiled again for them', async () => {
    await send('save-roll', { roll: [{ given: 'Kit', surname: 'Ashworth' }] })
    expect(await found('Project Heron')).toEqual([])
    const before = browser.compileRoll.mock.calls.length
    expect(await send('save-own-phrases', { phrases: [OWN] })).toEqual({ saved: true })
    expect(await found('Project Heron')).toEqual([':own:0'])
    expect(browser.compileRoll.mock.calls.length).toBe(before)
  })

  it('are still there after a sleep, and gone when everything is deleted', async () => {
    await send('save-own-phrases', { phrases: [OWN] })
    await browser.wake()
    expect(await found('Project Heron')).toEqual([':own:0'])
    await send('delete-everything', {})
    expect(await found('Project Heron')).toEqual([])
  })
})

describe('the level of a rule', () => {
  it('can be changed, and be as it came again', async () => {
    const { rules } = await send('read-rules', {})
    const rule = rules.find(({ least, level }) => least === 'off' && level === 'warn')?.id ?? ''
    const now = async () => (await send('read-rules', {})).rules.find(({ id }) => id === rule)?.level
    expect(await send('save-rule-level', { rule, level: 'off' })).toEqual({ saved: true })
    expect(await now()).toBe('off')
    expect(await send('reset-rule-levels', {})).toEqual({ saved: true })
    expect(await now()).toBe('warn')
  })

  it('of a stop for a child’s sake can be a warning, but not off', async () => {
    const { rules } = await send('read-rules', {})
    const rule = rules.find(({ least }) => least === 'warn')?.id ?? ''
    expect(await send('save-rule-level', { rule, level: 'off' })).toMatchObject({
      saved: false,
      problem: expect.stringContaining('protects children'),
    })
    expect(await send('save-rule-level', { rule, level: 'warn' })).toEqual({ saved: true })
  })

  it('of a rule that isn’t there can’t be changed', async () => {
    expect(await send('save-rule-level', { rule: 'no-such', level: 'off' })).toMatchObject({ saved: false })
  })

  it('that administrators set is theirs, and counts as soon as they set it', async () => {
    const rule = (await send('read-rules', {})).rules.find(({ least }) => least === 'off')?.id ?? ''
    browser.managed.values = { ruleLevels: { [rule]: 'off' } }
    browser.onChanged.emit({}, 'managed')
    const row = (await send('read-rules', {})).rules.find(({ id }) => id === rule)
    expect(row).toMatchObject({ level: 'off', managed: true })
    expect(await send('save-rule-level', { rule, level: 'warn' })).toMatchObject({ saved: false })
  })

  it('that administrators set keeps no check waiting in a browser that has just started, and counts once it is known', async () => {
    let known = (): void => undefined
    browser.managed.ready = new Promise((ready) => {
      known = ready
    })
    browser.managed.values = { ownPhrases: [OWN] }
    await browser.wake()
    expect(await found('Project Heron')).toEqual([])
    known()
    await vi.waitFor(async () => expect(await found('Project Heron')).not.toEqual([]))
  })

  it('can’t be changed at all where administrators say so', async () => {
    browser.managed.values = { rulesLocked: true }
    expect(await send('save-own-phrases', { phrases: [OWN] })).toMatchObject({ saved: false })
    expect((await send('read-rules', {})).rules.every(({ managed }) => managed)).toBe(true)
  })
})

describe('a rule pack', () => {
  it('is shown before it is used, counts once it is, and can be taken away', async () => {
    const tried = await send('try-rule-pack', { pack: PACK })
    expect(tried).toMatchObject({ usable: true, name: 'Bryn Hill words', examples: 2, replaces: false })
    expect(await found('Heron Wharf')).toEqual([])
    expect(await send('add-rule-pack', { pack: PACK })).toEqual({ saved: true })
    expect(await found('Heron Wharf')).toEqual(['bryn-hill:code-name'])
    expect(await send('try-rule-pack', { pack: PACK })).toMatchObject({ replaces: true })
    expect(await send('remove-rule-pack', { id: 'bryn-hill' })).toEqual({ saved: true })
    expect(await found('Heron Wharf')).toEqual([])
  })

  it('says what it changes of the rules that are there', async () => {
    const { rules } = await send('read-rules', {})
    const one = rules.find(({ least, level }) => least === 'off' && level === 'warn')
    const tried = await send('try-rule-pack', { pack: { ...PACK, levels: { [one?.id ?? '']: 'off' } } })
    expect(tried).toMatchObject({ changes: [{ message: one?.message, from: 'warn', to: 'off' }] })
  })

  it.each([
    [
      'whose rule finds nothing',
      withExample([{ draft: 'A heron by the wharf.', span: 'heron' }], ['x y']),
      /finds nothing/,
    ],
    [
      'whose rule flags what it must not',
      withExample(PACK.rules[0]?.flags ?? [], ['I love Heron Wharf']),
      /must not/,
    ],
    ['without an example', withExample([], []), /must flag/],
    [
      'with a clause that isn’t there',
      { ...PACK, rules: [{ ...PACK.rules[0], clause: 'NO' }] },
      /no clause “NO”/,
    ],
    ['with a list that isn’t there', { ...PACK, words: { a: ['@nobody'] } }, /no list “@nobody”/],
    ['with a key that means nothing', { ...PACK, script: 'alert(1)' }, /script/],
    ['with nothing in it', { id: 'a', name: 'A' }, /no rules/],
    ['too large', { ...PACK, words: { a: 'x,'.repeat(300_000) } }, /too large/],
    ['that is no pack', 'hello', /./],
    ['that is nothing', null, /./],
  ])('%s is refused, and says why', async (_what, pack, reason) => {
    const tried = await send('try-rule-pack', { pack })
    expect(tried.usable).toBe(false)
    if (!tried.usable) expect(tried.problems.map(({ reason }) => reason).join()).toMatch(reason)
    expect(await send('add-rule-pack', { pack })).toMatchObject({ saved: false })
  })
})

describe('a language', () => {
  it('is spoken from the next check on', async () => {
    const language = async () => {
      const request = { draft: { text: 'Hello' } }
      const answer = readAnswer(
        protocol['check-draft'],
        await browser.send({ kind: 'check-draft', request }, FACEBOOK),
      )
      return answer.state === 'checked' ? answer.language : null
    }
    expect(await language()).toBe('en')
    await send('save-language', { language: 'cy' })
    expect(await language()).toBe('cy')
  })
})

describe('a school pack', () => {
  const school = { name: 'Heron Hill School' }
  const roll = [{ given: 'Kit', surname: 'Ashworth' }]
  const BOTH = 'Heron Wharf opens in May. Project Heron is next.'
  const settings = (rules: object) => ({ school, sitesOff: [], notPupils: [], rules })

  it('brings along what a school chose about the rules, and takes it away again', async () => {
    await send('save-roll', { roll: [{ given: 'Tobias', surname: 'Okafor' }] })
    const rules = { phrases: [OWN], packs: [PACK] }
    expect(await send('apply-pack', { roll, settings: settings(rules) })).toEqual({ saved: true })
    expect(await found(BOTH)).toEqual(['bryn-hill:code-name', ':own:0'])
    expect(await send('undo-save-roll', {})).toEqual({ saved: true })
    expect(await found(BOTH)).toEqual([])
  })

  it('from before there was a choice leaves it as it is', async () => {
    await send('save-own-phrases', { phrases: [OWN] })
    const { rules: _none, ...old } = settings({})
    expect(await send('apply-pack', { roll, settings: old })).toEqual({ saved: true })
    expect(await found('Project Heron')).toEqual([':own:0'])
  })

  it('with a rule pack that can’t be used changes nothing', async () => {
    const wrong = withExample([{ draft: 'Nothing here.', span: 'here' }], ['x y'])
    const answer = await send('apply-pack', { roll, settings: settings({ packs: [wrong] }) })
    expect(answer).toMatchObject({ saved: false, problem: expect.stringContaining('Bryn Hill words') })
    expect((await send('read-settings', {})).settings.school).toBeNull()
  })
})

describe('choices that can’t be read', () => {
  it('leave the rules as they came, and every check says so', async () => {
    browser.local.values.set('rule-choices', { levels: 'oh' })
    await browser.wake()
    const request = { draft: { text: 'Hello' } }
    const answer = await browser.send({ kind: 'check-draft', request }, FACEBOOK)
    expect(answer).toMatchObject({ state: 'checked', limits: [expect.stringContaining('damaged')] })
  })
})
