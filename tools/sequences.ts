import { array, number, object, optional, parse, string } from 'valibot'
import { readOptions } from './command/options'
import { run } from './command/run'
import { runVitest } from './command/run-vitest'

/**
 * `npm run sequences -- [--count 2000] [--seed 1] [--browser chromium]`: lets people do anything in any order on all
 * replicas, and sums up what went wrong.
 */

const ReportSchema = object({
  testResults: array(
    object({
      assertionResults: array(
        object({
          title: string(),
          status: string(),
          duration: optional(number(), 0),
          meta: optional(object({ asked: optional(number(), 0), published: optional(number(), 0) }), {}),
          failureMessages: optional(array(string()), []),
        }),
      ),
    }),
  ),
})

const WRONGS = [
  'published unchecked:',
  'published twice:',
  'not let out:',
  'lost:',
  'exception:',
  'stuck:',
] as const

await run(async () => {
  const {
    count = '2000',
    seed = '1',
    browser = 'chromium',
  } = readOptions(
    { count: { type: 'string' }, seed: { type: 'string' }, browser: { type: 'string' } },
    'Usage: npm run sequences -- [--count 2000] [--seed 1] [--browser chromium|firefox]',
  )
  const { report } = await runVitest(`e2e-${browser}`, {
    files: ['test/e2e/sequences.test.ts'],
    env: { E2E_SEQUENCES: count, E2E_SEED: seed },
    told: (line) => process.stderr.write(`${line}\n`),
  })
  const { testResults } = parse(ReportSchema, JSON.parse(report))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failed = tests.filter(({ status }) => status !== 'passed')
  const seconds = tests.reduce((total, { duration }) => total + duration, 0) / 1000
  const print = (line: string) => process.stdout.write(`${line}\n`)
  print(`${tests.length} sequences in ${browser}, ${(seconds / Math.max(1, tests.length)).toFixed(2)} s each`)
  const sum = (of: 'asked' | 'published') => tests.reduce((total, { meta }) => total + meta[of], 0)
  print(`${sum('published')} published, the person asked ${sum('asked')} times`)
  for (const wrong of WRONGS) {
    const having = failed.filter(({ failureMessages }) =>
      failureMessages.some((text) => text.includes(wrong)),
    )
    print(`${wrong.slice(0, -1).padEnd(20)}${having.length}`)
  }
  for (const { title, failureMessages } of failed)
    print(`\n${title}\n${failureMessages.join('\n').slice(0, 1500)}`)
})
