import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { execPath, exit, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { array, object, parse, string } from 'valibot'

/**
 * `npm test`: formatting and lint, types, the build, then every vitest project, browsers included.
 * Ends with a line `N passed, N failed`; exits 1 when anything failed.
 */

const ROOT = resolve(import.meta.dirname, '../..')

const ReportSchema = object({
  testResults: array(
    object({
      name: string(),
      status: string(),
      assertionResults: array(object({ status: string(), fullName: string() })),
    }),
  ),
})

interface Tally {
  passed: number
  failed: number
}

const bin = (name: string): string => join(ROOT, 'node_modules', name)

const STEPS: readonly { title: string; command: readonly string[] }[] = [
  { title: 'Format and lint', command: [bin('@biomejs/biome/bin/biome'), 'ci', '.'] },
  { title: 'Types', command: [bin('typescript/bin/tsc'), '--project', '.'] },
  { title: 'Build', command: [bin('vite/bin/vite.js'), 'build', '--configLoader', 'runner'] },
]

/** vitest projects that run side by side: a browser waits half its time. The unit tests keep every core busy by themselves. */
const TURNS: readonly (readonly string[])[] = [['unit'], ['e2e-chromium', 'e2e-firefox']]

/** What a command says goes on with its name before each line. */
function pass(from: Readable, name: string): void {
  createInterface(from).on('line', (line) => stdout.write(`${name} ${line}\n`))
}

function run(name: string, command: readonly string[]): Promise<boolean> {
  const started = spawn(execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  pass(started.stdout, name)
  pass(started.stderr, name)
  return new Promise((done, fail) => {
    started.on('error', fail)
    started.on('close', (code) => done(code === 0))
  })
}

/** A test file that can't be loaded has no tests of its own and counts as one failure. */
function tally(reportFile: string): Tally {
  const report = parse(ReportSchema, JSON.parse(readFileSync(reportFile, 'utf8')))
  const result: Tally = { passed: 0, failed: 0 }
  for (const file of report.testResults) {
    const outcomes = file.assertionResults.map(({ status }) => status)
    const failed = outcomes.filter((status) => status !== 'passed').length
    result.passed += outcomes.length - failed
    result.failed += failed === 0 && file.status === 'failed' ? 1 : failed
  }
  return result
}

async function runProject(project: string, folder: string): Promise<Tally> {
  const reportFile = join(folder, `${project}.json`)
  const succeeded = await run(project, [
    bin('vitest/vitest.mjs'),
    'run',
    ...['--configLoader', 'runner'],
    ...['--project', project],
    ...['--maxWorkers', '100%'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
  ])
  const result = tally(reportFile)
  // An error outside every test fails the run without failing a test.
  if (!succeeded && result.failed === 0) result.failed = 1
  return result
}

const tallies: Tally[] = []
for (const { title, command } of STEPS) {
  const succeeded = await run(title, command)
  tallies.push({ passed: Number(succeeded), failed: Number(!succeeded) })
}
const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
try {
  for (const turn of TURNS)
    tallies.push(...(await Promise.all(turn.map((project) => runProject(project, folder)))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const sum = (key: keyof Tally) => tallies.reduce((total, each) => total + each[key], 0)
stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
exit(sum('failed') === 0 ? 0 : 1)
