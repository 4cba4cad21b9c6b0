import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check, type Knowledge } from '../../src/engine'
import type { Draft } from '../../src/model/draft'
import type { Roll } from '../../src/model/pupil'
import { compileKnowledge, readSchool, rules } from '../node/engine'

/** How long a check and the building of knowledge take with few, many and very many pupils, side by side. */

const SIZES = [420, 1_500, 20_000]
const ROUNDS = 3
// The commands of tools/ are run from the project's folder.
const FIXTURES = resolve('test/fixtures')

/** Pupils with names as children in England and Wales have them; the same each time. */
function rollOf(size: number): Roll {
  const givens = [...(rules.words['names-very-common'] ?? []), ...(rules.words['names-common'] ?? [])]
  const surnames = rules.words['surnames-common'] ?? []
  return Array.from({ length: size }, (_, at) => {
    const [first, second] = [surnames[at % surnames.length] ?? '', surnames[(at * 7) % surnames.length] ?? '']
    const surname = at < surnames.length * 3 ? first : `${first}-${second}`
    return {
      given: givens[(at * 13) % givens.length] ?? 'Sam',
      surname,
      preferred: '',
      year: String((at % 11) + 1),
      group: `${(at % 11) + 1}B`,
      photoConsent: null,
      status: 'current',
    }
  })
}

function readDrafts(): Pick<Draft, 'text'>[] {
  const lines = readFileSync(resolve(FIXTURES, 'posts.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Pick<Draft, 'text'>)
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const percentile = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

function row(name: string, times: readonly number[], built = ''): string {
  const sorted = [...times].sort((one, other) => one - other)
  const figures = [0.5, 0.95, 0.99].map((share) => percentile(sorted, share).toFixed(2).padStart(9))
  return `${name.padEnd(26)}${figures.join('')}${built.padStart(12)}`
}

/** Texts of one thing over and over, each a worst case of some part of the engine. */
const MONOTONOUS = [
  'Will you ',
  'T*ler B ',
  '0',
  'a',
  '@',
  '#imogenhartley',
  'our head is useless ',
  '"is ',
  'a.',
]
const GROWTH = [12_500, 25_000, 50_000, 100_000]

/** How long such texts take as they grow: twice the text should take about twice the time. */
function growthTable(knowledge: Knowledge): string[] {
  const cells = (unit: string): string[] =>
    GROWTH.map((length) => {
      const draft = { text: unit.repeat(Math.ceil(length / unit.length)) }
      const times = Array.from({ length: ROUNDS }, () => time(() => check(draft, knowledge)))
      return Math.min(...times)
        .toFixed(0)
        .padStart(9)
    })
  return [
    `${'characters, in ms'.padEnd(26)}${GROWTH.map((length) => `${length / 1_000}k`.padStart(9)).join('')}`,
    ...MONOTONOUS.map((unit) => `${`“${unit}” repeated`.padEnd(26)}${cells(unit).join('')}`),
  ]
}

/** Prints the tables (milliseconds) to standard output. */
export async function bench(): Promise<void> {
  const drafts = readDrafts()
  const school = readSchool(readFileSync(resolve(FIXTURES, 'school.json'), 'utf8'))
  const long = {
    text: drafts
      .map(({ text }) => text)
      .join('\n')
      .repeat(3)
      .slice(0, 100_000),
  }
  const built = SIZES.map((size) => {
    const roll = rollOf(size)
    const times = Array.from({ length: ROUNDS }, () => time(() => compileKnowledge({ school, roll })))
    return {
      size,
      knowledge: compileKnowledge({ school, roll }),
      build: Math.min(...times),
      checks: [] as number[],
    }
  })
  const measure = (
    { knowledge, checks }: { knowledge: Knowledge; checks: number[] },
    draft: Pick<Draft, 'text'>,
  ): void => {
    checks.push(time(() => check(draft, knowledge)))
  }
  for (const draft of drafts) for (const one of built) check(draft, one.knowledge)
  // Each draft is checked with every size in turn, so that a slow moment of the machine strikes all alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const draft of drafts) for (const one of built) measure(one, draft)
  const lines = [
    `${'check, in ms'.padEnd(26)}${['p50', 'p95', 'p99'].map((name) => name.padStart(9)).join('')}${'build'.padStart(12)}`,
    ...built.map(({ size, checks, build }) => row(`${size} pupils`, checks, `${build.toFixed(0)} ms`)),
    ...built.map(({ size, knowledge }) => {
      const times = Array.from({ length: ROUNDS }, () => time(() => check(long, knowledge)))
      return row(`100,000 chars, ${size}`, times)
    }),
  ]
  const growth = built[0] === undefined ? [] : growthTable(built[0].knowledge)
  process.stdout.write(`${[...lines, '', ...growth].join('\n')}\n`)
}
