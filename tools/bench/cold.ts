import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * What a worker that has just started costs: loading the engine, compiling the rules, and the first checks, before
 * anything is compiled to machine code. A new process for each round.
 */

const ROUNDS = 5
const CHECKS = 3

/** Milliseconds of each part, in the order of `PARTS`. */
const PARTS = [
  'loading engine and rules',
  'compiling the rules',
  'first check',
  'second check',
  'third check',
] as const

const script = (engine: string, fixtures: string): string => `
const { readFileSync } = await import('node:fs')
const times = []
let last = performance.now()
const lap = () => { times.push(performance.now() - last); last = performance.now() }
const engine = await import(${JSON.stringify(pathToFileURL(engine).href)})
lap()
const read = (name) => readFileSync(${JSON.stringify(fixtures)} + '/' + name, 'utf8')
const drafts = read('posts.jsonl').split('\\n').slice(0, ${CHECKS}).map((line) => JSON.parse(line))
const source = { school: engine.readSchool(read('school.json')), roll: engine.readRoll(read('roll.csv')) }
last = performance.now()
const knowledge = engine.compileKnowledge(source)
lap()
for (const draft of drafts) { engine.check(draft, knowledge); lap() }
process.stdout.write(JSON.stringify(times))`

/** Rows of the medians. */
export function coldTable(fixtures: string): string[] {
  const code = script(resolve('dist-node/engine.js'), fixtures)
  const rounds = Array.from(
    { length: ROUNDS },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
      ) as number[],
  )
  const median = (at: number): number => {
    const sorted = rounds.map((times) => times[at] ?? 0).sort((one, other) => one - other)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  return [
    `${'In a new process, in ms'.padEnd(48)}      p50`,
    ...PARTS.map((part, at) => `${part.padEnd(48)}${median(at).toFixed(1).padStart(9)}`),
  ]
}
