import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

/** The command line as a person runs it. The first run builds it when a source is newer. */

const ROOT = resolve(import.meta.dirname, '../..')
const SCHOOL = 'test/fixtures/school.json'
const ROLL = 'test/fixtures/roll.csv'
const KNOWN = ['--school', SCHOOL, '--roll', ROLL]
const PATIENCE = 120_000

interface Answer {
  readonly id: unknown
  readonly level: string
  readonly findings: readonly { rule: string; category: string; start: number; end: number; quote: string }[]
}

function run(
  name: string,
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['tools/run.mjs', name, ...args], { cwd: ROOT, input, encoding: 'utf8' })
}

const answersOf = (stdout: string): Answer[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer)

let folder = ''
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  run('check', [...KNOWN, '--text', 'build me'])
}, PATIENCE)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('check', { timeout: PATIENCE }, () => {
  it('prints one line for each draft, with nothing else on standard output', () => {
    const input = '{"id":"a","text":"So proud of Tyler Brennan today"}\n{"id":2,"text":"Lovely sunset"}\n'
    const { stdout, status } = run('check', KNOWN, input)
    const [risky, clean] = answersOf(stdout)
    expect(status).toBe(0)
    expect(risky).toMatchObject({
      id: 'a',
      level: 'stop',
      findings: [{ quote: 'Tyler Brennan', start: 12, end: 25 }],
    })
    expect(clean).toEqual({ id: 2, level: 'none', findings: [] })
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  it('knows a picture that is attached', () => {
    const { stdout } = run('check', KNOWN, '{"id":1,"text":"Sunset","images":["a/b.jpg"]}\n')
    expect(answersOf(stdout)[0]?.findings.map(({ category }) => category)).toEqual(['image'])
  })

  it('prints a report with the places underlined', () => {
    const { stdout, status } = run('check', [...KNOWN, '--text', 'Tyler Brennan sang'])
    expect(status).toBe(0)
    expect(stdout.split('\n').slice(0, 2)).toEqual(['  Tyler Brennan sang', '  ^^^^^^^^^^^^^'])
    expect(stdout).toContain('full name on your pupil list')
  })

  it.each([
    ['what isn’t JSON', '{"id":1,"text":"fine"}\n{"id":2,\n', /^standard input:2:\d+: This isn’t JSON/],
    ['a draft without text', '{"id":1}\n', /^standard input:1:\d+: .*text/],
    ['a surface that doesn’t exist', '{"text":"x","surface":"wall"}\n', /^standard input:1:23: .*surface/],
  ])('names line and column of %s and exits with 2', (_what, input, message) => {
    const { stdout, stderr, status } = run('check', KNOWN, input)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(answersOf(stdout).length).toBeLessThan(2)
  })

  it.each([
    [
      'a school that isn’t there',
      'school',
      () => join(folder, 'none.json'),
      /none\.json:1:1: There is no such file/,
    ],
    [
      'a school without a name',
      'school',
      () => fileOf('a.json', '{\n  "town": "x"\n}'),
      /a\.json:\d+:\d+: .*name/,
    ],
    ['a roll without names', 'roll', () => fileOf('a.csv', '1,2\n3,4\n'), /a\.csv:1:\d+: /],
  ])('refuses %s', (_what, which, path, message) => {
    const args =
      which === 'school' ? ['--school', path(), '--roll', ROLL] : ['--school', SCHOOL, '--roll', path()]
    const { stdout, stderr, status } = run('check', args, '{"text":"x"}\n')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('says how it is used when something is missing', () => {
    const { stderr, status } = run('check', ['--school', SCHOOL])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Usage:/)
  })
})

describe('check as a stream', () => {
  let child: ChildProcessWithoutNullStreams | undefined
  afterEach(() => child?.kill())

  it(
    'answers each line while its input stays open',
    async () => {
      const running = spawn(process.execPath, ['tools/run.mjs', 'check', ...KNOWN], { cwd: ROOT })
      child = running
      const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]()
      for (const id of [1, 2, 3]) {
        running.stdin.write(`${JSON.stringify({ id, text: 'Lovely sunset' })}\n`)
        const { value } = await lines.next()
        expect(JSON.parse(value as string)).toEqual({ id, level: 'none', findings: [] })
      }
      running.stdin.end()
      const code = await new Promise((done) => running.once('exit', done))
      expect(code).toBe(0)
    },
    PATIENCE,
  )
})

describe('score', { timeout: PATIENCE }, () => {
  it('measures a labelled set', () => {
    const posts = fileOf(
      'posts.jsonl',
      [
        { id: 'a', text: 'Tyler Brennan sang', labels: ['pupil-name'], spans: [], risk: 'stop' },
        { id: 'b', text: 'Lovely sunset', labels: [], spans: [], risk: 'none' },
      ]
        .map((post) => JSON.stringify(post))
        .join('\n'),
    )
    const { stdout, status } = run('score', ['--posts', posts, ...KNOWN, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      drafts: 2,
      categories: [{ category: 'pupil-name', precision: 1, recall: 1, f1: 1 }],
      macroF1: 1,
      cleanInterrupted: { of: 1, count: 0, share: 0 },
      riskyHeld: { of: 1, count: 1, share: 1 },
    })
  })

  it('names file, line and column of what is wrong', () => {
    const posts = fileOf('bad.jsonl', '{"id":"a","text":"x","labels":[],"risk":"dire"}')
    const { stderr, status } = run('score', ['--posts', posts, ...KNOWN])
    expect(status).toBe(2)
    expect(stderr).toMatch(/bad\.jsonl:1:\d+: .*risk/)
  })
})
