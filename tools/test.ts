import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { execPath, exit, stdout } from 'node:process'
import { array, object, parse, string } from 'valibot'

/**
 * `npm test`: formatting and lint, types, the build, then every vitest project, browsers included.
 * Ends with a line `N passed, N failed`; exits 1 when anything failed. Arguments go to vitest.
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

function run(command: readonly string[]): boolean {
  return spawnSync(execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
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

function runVitest(extra: readonly string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  const reportFile = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
    const succeeded = run([
      bin('vitest/vitest.mjs'),
      'run',
      '--configLoader',
      'runner',
      ...reporters,
      ...extra,
    ])
    const result = tally(reportFile)
    // An error outside every test fails the run without failing a test.
    if (!succeeded && result.failed === 0) result.failed = 1
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const total: Tally = { passed: 0, failed: 0 }
for (const { title, command } of STEPS) {
  stdout.write(`\n${title}\n`)
  if (run(command)) total.passed += 1
  else total.failed += 1
}
stdout.write('\nTests\n')
const tests = runVitest(process.argv.slice(2))
total.passed += tests.passed
total.failed += tests.failed
stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
exit(total.failed === 0 ? 0 : 1)
