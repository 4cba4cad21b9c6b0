import { exit, stdout } from 'node:process'
import { array, type InferOutput, object, optional, parse, string } from 'valibot'
import { runNode } from './command/run-node'
import { runVitest } from './command/run-vitest'

/**
 * `npm test`: formatting and lint, types, the build, then every vitest project, browsers included.
 * Ends with what failed, told once more, and a line `N passed, N failed`; exits 1 when anything failed.
 */

const ReportSchema = object({
  testResults: array(
    object({
      name: string(),
      status: string(),
      message: string(),
      assertionResults: array(
        object({ status: string(), fullName: string(), failureMessages: optional(array(string()), []) }),
      ),
    }),
  ),
})

type FileReport = InferOutput<typeof ReportSchema>['testResults'][number]

interface Tally {
  readonly passed: number
  /** Each failure as it is told at the end, where also a log that was cut short has it. */
  readonly failed: readonly string[]
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

/** What a failure is told in at the end: its message and where it was. */
const LINES = 12

/** A test file that can't be loaded has no tests of its own and counts as one failure. */
function failuresOf({ name, status, message, assertionResults }: FileReport): readonly string[] {
  const tests = assertionResults.filter((each) => each.status !== 'passed')
  if (tests.length === 0) return status === 'failed' ? [`${name}\n${message}`] : []
  return tests.map(
    ({ fullName, failureMessages, status }) =>
      `${name} > ${fullName} (${status})\n${failureMessages.join('\n').split('\n', LINES).join('\n')}`,
  )
}

function tally(text: string): Tally {
  const files = parse(ReportSchema, JSON.parse(text)).testResults
  const tests = files.flatMap((file) => file.assertionResults)
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: files.flatMap(failuresOf),
  }
}

async function runProject(project: string): Promise<Tally> {
  const { passed, report } = await runVitest(project, { told: toldBy(project) })
  const result = tally(report)
  // An error outside every test fails the run without failing a test.
  const failed =
    passed || result.failed.length > 0 ? result.failed : ['an error outside every test: see above']
  return { passed: result.passed, failed: failed.map((failure) => `${project}: ${failure}`) }
}

const tallies: Tally[] = []
for (const { title, command } of STEPS) {
  const succeeded = await runNode(command, { told: toldBy(title) })
  tallies.push({ passed: Number(succeeded), failed: succeeded ? [] : [title] })
}
for (const project of PROJECTS) tallies.push(await runProject(project))
const passed = tallies.reduce((total, each) => total + each.passed, 0)
const failed = tallies.flatMap((each) => each.failed)
for (const failure of failed) stdout.write(`\nFAILED ${failure}\n`)
stdout.write(`\n${passed} passed, ${failed.length} failed\n`)
exit(failed.length === 0 ? 0 : 1)
