import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { checkSync } from 'recheck'
import { array, parse, safeParse, string, tuple } from 'valibot'
import { parseAst } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LookSchema } from '../src/model/rule'
import { loadSites } from '../tools/build/sites'

/**
 * Every regular expression of the extension is asked whether a text can keep it busy for ever (ReDoS), by recheck's own
 * JavaScript. Those that are put together from parts are caught as the code makes them.
 */

process.env.RECHECK_BACKEND = 'pure'

const ROOT = resolve(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'src')

const KnownSchema = array(tuple([string(), string()]))

interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** Every node of a program, whatever its kind. */
function* nodesOf(tree: Tree): Generator<Tree> {
  yield tree
  for (const value of Object.values(tree))
    for (const child of Array.isArray(value) ? value : [value]) if (isTree(child)) yield* nodesOf(child)
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join(SOURCE, file))

const literals: Pattern[] = []
const composing = new Set<string>()
for (const file of files) {
  const where = relative(ROOT, file)
  const program: unknown = parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  if (!isTree(program)) throw new TypeError(`${where} can’t be read.`)
  for (const { type, regex, callee } of nodesOf(program)) {
    if (type === 'Literal' && isTree(regex))
      literals.push({ where, source: String(regex.pattern), flags: String(regex.flags) })
    if (isTree(callee) && callee.name === 'RegExp') composing.add(where)
  }
}

/** What makes the files that put expressions together do so. */
const MAKE: Readonly<Record<string, () => Promise<unknown>>> = {
  'src/engine/details/address.ts': () => import('../src/engine/details/address'),
  'src/engine/details/birth.ts': () => import('../src/engine/details/birth'),
  'src/engine/details/papers.ts': () => import('../src/engine/details/papers'),
  'src/engine/details/phone.ts': () => import('../src/engine/details/phone'),
  'src/engine/fixes/wording.ts': async () => {
    const { yearsSaidIn } = await import('../src/engine/fixes/wording')
    yearsSaidIn('Year 4')('4')
  },
  'src/gate/keeper/hints.ts': () => import('../src/gate/keeper/hints'),
  'src/roll/headings.ts': () => import('../src/roll/headings'),
  'src/background/match-pattern.ts': async () => {
    const { matchesAny } = await import('../src/background/match-pattern')
    for (const { matches } of loadSites()) matchesAny('https://elsewhere.example/', matches)
  },
  // What it is made of are the patterns of `rules/sites/`.
  'src/gate/keeper/read-draft.ts': async () => {
    for (const { composers } of loadSites())
      for (const { to } of composers) if (to?.pattern !== undefined) new RegExp(to.pattern)
  },
}

const composed: Pattern[] = []
const plain = globalThis.RegExp

beforeAll(async () => {
  let where = ''
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      if (typeof source === 'string') composed.push({ where, source, flags: flags ?? '' })
      return flags === undefined ? new target(source) : new target(source, flags)
    },
  })
  for (const [file, make] of Object.entries(MAKE)) {
    where = file
    await make()
  }
  globalThis.RegExp = plain
})

afterAll(() => {
  mkdirSync(dirname(CACHE), { recursive: true })
  writeFileSync(CACHE, JSON.stringify([...known]))
  globalThis.RegExp = plain
})

/** What recheck said before, by the pattern itself: only what is new takes its time. Beside the packages, not in the repository. */
const CACHE = join(ROOT, 'node_modules/.cache/second-look-patterns.json')
const known = new Map<string, string>(
  existsSync(CACHE) ? parse(KnownSchema, JSON.parse(readFileSync(CACHE, 'utf8'))) : [],
)
function verdictOn({ source, flags }: Pattern): string {
  const key = `/${source}/${flags}`
  const before = known.get(key)
  if (before !== undefined) return before
  const found = checkSync(source, flags, { timeout: 20_000, checker: 'auto' })
  const isGuess = found.status === 'vulnerable' && found.complexity.type === 'polynomial' && isBounded(source)
  const verdict = isGuess ? 'bounded' : found.status
  known.set(key, verdict)
  return verdict
}

/** Without an unbounded repeat the time at each place is bounded: recheck only guesses a polynomial there, now and then. */
function isBounded(source: string): boolean {
  const bare = source.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '')
  return !/[*+]|\{\d+,\}/.test(bare)
}

const bad = (patterns: readonly Pattern[]): string[] =>
  patterns
    .filter((pattern) => verdictOn(pattern) === 'vulnerable')
    .map(({ where, source, flags }) => `${where}: /${source}/${flags}`)

describe('regular expressions', () => {
  it('that stand in the code can’t be kept busy', { timeout: 240_000 }, () => {
    expect(literals.length).toBeGreaterThan(50)
    expect(bad(literals)).toEqual([])
  })

  it('that are put together are all looked at', () => {
    expect([...composing].sort()).toEqual(Object.keys(MAKE).sort())
  })

  it('that are put together can’t be kept busy either', { timeout: 240_000 }, () => {
    expect(composed.length).toBeGreaterThan(Object.keys(MAKE).length)
    expect(bad(composed)).toEqual([])
  })

  it('would be told if one could', () => {
    expect(bad([{ where: 'here', source: '^(a+)+$', flags: '' }])).toEqual(['here: /^(a+)+$/'])
  })
})

describe('a rule', () => {
  it.each([{ pattern: '(a+)+' }, { regex: '(a+)+' }, { matches: '(a+)+' }])(
    'has no place for an expression of its own: %j',
    (more) => {
      expect(safeParse(LookSchema, { for: 'words', any: ['a'], ...more }).success).toBe(false)
    },
  )
})
