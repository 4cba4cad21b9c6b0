import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSitesFolder } from './build/sites'
import { readOptions } from './command/options'
import { run } from './command/run'
import { runVitest } from './command/run-vitest'
import { SURFACES } from './replicas/surfaces'
import { type Results, readResults } from './sites-table/results'
import { rowsOf } from './sites-table/rows'
import { tableOf, withTable } from './sites-table/table'

/**
 * `npm run sites-table`: tries every surface of every replica in both browsers and writes what came of it into
 * docs/sites.md. `--chromium FILE` and `--firefox FILE`: what vitest's JSON reporter wrote in a run that was made already;
 * `npm test` leaves it in node_modules/.cache/second-look.
 */

const ROOT = resolve('.')
/** Those whose titles the table goes by. */
const TESTS = ['test/e2e/publish.test.ts', 'test/e2e/any-site.test.ts']
const DOCUMENT = join(ROOT, 'docs/sites.md')

async function tryIn(browser: 'chromium' | 'firefox'): Promise<Results> {
  const told = (line: string) => process.stderr.write(`${line}\n`)
  const { report } = await runVitest(`e2e-${browser}`, { files: TESTS, told })
  return readResults(report)
}

await run(async () => {
  const { chromium, firefox } = readOptions(
    { chromium: { type: 'string' }, firefox: { type: 'string' } },
    'Usage: npm run sites-table -- [--chromium REPORT] [--firefox REPORT]',
  )
  const read = async (file: string | undefined, browser: 'chromium' | 'firefox') =>
    file === undefined ? tryIn(browser) : readResults(readFileSync(file, 'utf8'))
  const { sites, generic } = readSitesFolder(join(ROOT, 'rules/sites'))
  const runs = { chromium: await read(chromium, 'chromium'), firefox: await read(firefox, 'firefox') }
  const rows = rowsOf([...sites, generic], SURFACES, runs)
  writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8'), tableOf(rows)))
  const held = rows.filter(({ state }) => state === 'held').length
  process.stdout.write(`${rows.length} rows: ${held} held.\n`)
  for (const { site, surface, chromium, firefox, state } of rows)
    if (state === 'in part')
      process.stdout.write(`${site} ${surface}: Chromium ${chromium}; Firefox ${firefox}\n`)
})
