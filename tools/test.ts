import { exit, stdout } from 'node:process'
import { array, object, parse, string } from 'valibot'
import { runNode } from './command/run-node'
import { runVitest } from './command/run-vitest'

/**
 * `npm test`: formatting and lint, types, the build, then every vitest project, browsers included.
 * Ends with a line `N passed, N failed`; exits 1 when anything failed.
 */

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

const STEPS: readonly { title: string; command: readonly string[] }[] = [
  { title: 'Format and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'] },
  { title: 'Types', command: ['node_modules/typescript/bin/tsc', '--project', '.'] },
  { title: 'Build', command: ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner'] },
]

/** One after the other: side by side on two cores (31 minutes instead of 45) browsers keep each other waiting for seconds. */
const PROJECTS = ['unit', 'e2e-chromium', 'e2e-firefox']

/** What a command says goes on with its name before each line. */
const toldBy = (name: string) => (line: string) => void stdout.write(`${name} ${line}\n`)

/** A test file that can't be loaded has no tests of its own and counts as one failure. */
function tally(text: string): Tally {
  const report = parse(ReportSchema, JSON.parse(text))
  const result: Tally = { passed: 0, failed: 0 }
  for (const file of report.testResults) {
    const outcomes = file.assertionResults.map(({ status }) => status)
    const failed = outcomes.filter((status) => status !== 'passed').length
    result.passed += outcomes.length - failed
    result.failed += failed === 0 && file.status === 'failed' ? 1 : failed
  }
  return result
}

async function runProject(project: string): Promise<Tally> {
  const { passed, report } = await runVitest(project, { told: toldBy(project) })
  const result = tally(report)
  // An error outside every test fails the run without failing a test.
  if (!passed && result.failed === 0) result.failed = 1
  return result
}

const tallies: Tally[] = []
for (const { title, command } of STEPS) {
  const succeeded = await runNode(command, { told: toldBy(title) })
  tallies.push({ passed: Number(succeeded), failed: Number(!succeeded) })
}
for (const project of PROJECTS) tallies.push(await runProject(project))
const sum = (key: keyof Tally) => tallies.reduce((total, each) => total + each[key], 0)
stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
exit(sum('failed') === 0 ? 0 : 1)
