import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check, compileKnowledge as compile, type Knowledge } from '../../src/engine'
import { indexRoll, openRollIndex, packRollIndex, type RollIndex } from '../../src/engine/names/roll-index'
import type { Roll } from '../../src/model/pupil'
import { readSchool, rules } from '../node/engine'
import { coldTable } from './cold'
import { growthTable } from './growth'
import { asRegExp, type Finder, people } from './rivals'
import { rollOf } from './rolls'
import { bytesInUse, cells, time } from './timing'

/**
 * What a roll's size costs: building, keeping, memory, checks. All sizes, and what somebody might do instead, take
 * each draft in turn, so that a slow moment of the machine strikes all alike.
 */

const SIZES = [420, 1_500, 20_000, 100_000]
const BUILDS = 3
const WARM_UPS = 10
const ROUNDS = 10
/** A regular expression of all names, and compromise, take thousands of times as long as a check: few drafts must do. */
const RIVAL_DRAFTS = 40
// The commands of tools/ are run from the project's folder.
const FIXTURES = resolve('test/fixtures')

interface Built {
  readonly size: number
  readonly roll: Roll
  readonly index: RollIndex
  readonly knowledge: Knowledge
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function readDrafts(): string[] {
  const lines = readFileSync(resolve(FIXTURES, 'posts.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

/** Prints what one size costs, once. */
async function build(size: number): Promise<Built> {
  const school = readSchool(readFileSync(resolve(FIXTURES, 'school.json'), 'utf8'))
  const roll = rollOf(size)
  const times = Array.from({ length: BUILDS }, () => time(() => indexRoll(roll)))
  const before = await bytesInUse()
  const index = indexRoll(roll)
  const bytes = (await bytesInUse()) - before
  const packed = packRollIndex(index).slice()
  const opening = Array.from({ length: BUILDS }, () => time(() => openRollIndex(packed)))
  const figures = [Math.min(...times), packed.length / 1e6, bytes / 1e6, Math.min(...opening)]
  say(`${`${size} pupils`.padEnd(28)}${figures.map((figure) => figure.toFixed(1).padStart(10)).join('')}`)
  return { size, roll, index, knowledge: compile({ rules, school, roll: index }) }
}

/** Times each way of checking with each draft in turn. */
function timeAll(
  drafts: readonly string[],
  ways: readonly ((text: string) => unknown)[],
  rounds: number,
): number[][] {
  const times = ways.map((): number[] => [])
  for (let round = -rounds; round < rounds; round++) {
    for (const draft of drafts) {
      for (const [at, way] of ways.entries()) {
        const took = time(() => way(draft))
        if (round >= 0) times[at]?.push(took)
      }
    }
  }
  return times
}

function table(title: string, drafts: readonly string[], built: readonly Built[]): void {
  say(`\n${`${title}, ${drafts.length}, in µs`.padEnd(48)}      p50      p95      p99`)
  for (const { knowledge } of built)
    for (let round = 0; round < WARM_UPS; round++) for (const text of drafts) check({ text }, knowledge)
  const checks = built.map(
    ({ knowledge }) =>
      (text: string) =>
        check({ text }, knowledge),
  )
  const times = timeAll(drafts, checks, ROUNDS)
  for (const [at, { size }] of built.entries())
    say(`${`check, ${size} pupils`.padEnd(48)}${cells(times[at] ?? [])}`)
  const few = drafts.filter((_, at) => at % Math.ceil(drafts.length / RIVAL_DRAFTS) === 0)
  const rivals: [string, Finder][] = [
    ...built.map(({ size, roll }): [string, Finder] => [
      `  regular expression, ${size} pupils`,
      asRegExp(roll),
    ]),
    ['  compromise’s people()', people],
  ]
  const rivalTimes = timeAll(
    few,
    rivals.map(([, finder]) => finder),
    1,
  )
  for (const [at, [name]] of rivals.entries()) say(`${name.padEnd(48)}${cells(rivalTimes[at] ?? [])}`)
}

/** Each draft once, by the next size in turn: what the engine remembers of drafts is no help. Call it first. */
function firstSight(drafts: readonly string[], built: readonly Built[]): void {
  say(
    `\n${`Drafts seen for the first time, ${drafts.length} in turn, in µs`.padEnd(48)}      p50      p95      p99`,
  )
  const times = built.map((): number[] => [])
  for (const [at, text] of drafts.entries()) {
    const turn = at % built.length
    times[turn]?.push(time(() => check({ text }, (built[turn] as Built).knowledge)))
  }
  for (const [at, { size }] of built.entries())
    say(`${`check, ${size} pupils`.padEnd(48)}${cells(times[at] ?? [])}`)
}

const AIMED_LENGTHS = [280, 2_000]
/** Drafts are put together in as many orders, so that there are enough long ones. */
const ORDERS = [1, 7, 13, 17]

/** Drafts of a length, made of others in some order. */
function ofLength(length: number, texts: readonly string[], step: number): string[] {
  const made: string[] = []
  let draft = ''
  for (let at = 0; at < texts.length; at++) {
    draft += `${texts[(at * step) % texts.length]} `
    if (draft.length < length) continue
    made.push(draft.slice(0, length))
    draft = ''
  }
  return made
}

/** How long drafts of the lengths that the aims speak of take when they are new. */
function lengths(texts: readonly string[], { knowledge, size }: Built): void {
  say(`\n${`New drafts by length, ${size} pupils, in µs`.padEnd(48)}      p50      p95      p99`)
  for (const length of AIMED_LENGTHS) {
    const drafts = ORDERS.flatMap((step) => ofLength(length, texts, step))
    const times = drafts.map((text) => time(() => check({ text }, knowledge)))
    say(`${`${length.toLocaleString('en-GB')} characters (${drafts.length})`.padEnd(48)}${cells(times)}`)
  }
}

/** Whether nothing in a draft is written like a name of the roll. */
function isFree(text: string, { index }: Built): boolean {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  return words.every((word) => {
    const plain = word.replaceAll("'", '')
    return [plain, word.replace(/'s$/, ''), plain.replace(/s$/, '')].every(
      (one) => index.word(one) === undefined,
    )
  })
}

/** Prints the tables to standard output. */
export async function bench(): Promise<void> {
  say(`${'Index'.padEnd(28)}  build, ms  kept, MB  used, MB  open, ms`)
  const built: Built[] = []
  for (const size of SIZES) built.push(await build(size))
  const [smallest, largest] = [built[0], built.at(-1)]
  if (!smallest || !largest) return
  const all = readDrafts()
  // Warmed up with one half of the drafts, so that the other half is new.
  const half = all.filter((_, at) => at % 2 === 0)
  for (const { knowledge } of built)
    for (let round = 0; round < WARM_UPS; round++) for (const text of half) check({ text }, knowledge)
  firstSight(
    all.filter((_, at) => at % 2 === 1),
    built,
  )
  lengths(all, smallest)
  const free = all.filter((text) => isFree(text, largest))
  const named = free.map((text, at) => {
    const { given, surname } = smallest.roll[(at * 7) % smallest.roll.length] ?? { given: '', surname: '' }
    return at % 2 === 0 ? `${given} ${surname} ${text}` : `${text} ${given}`
  })
  table('Drafts without a candidate', free, built)
  table('The same with a pupil’s name', named, built)
  table('All drafts, as they are', all, built)
  say('')
  for (const line of coldTable(FIXTURES)) say(line)
  say('')
  for (const line of growthTable(smallest.knowledge)) say(line)
}
