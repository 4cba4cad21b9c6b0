import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { execPath } from 'node:process'
import { readSitesFolder } from './build/sites'
import { readOptions } from './command/options'
import { run } from './command/run'
import { SURFACES } from './replicas/surfaces'
import { type Results, readResults } from './sites-table/results'
import { rowsOf } from './sites-table/rows'
import { tableOf, withTable } from './sites-table/table'

/**
 * `npm run sites-table`: tries every surface of every replica in both browsers and writes what came of it into
 * docs/sites.md. `--chromium FILE` and `--firefox FILE`: what vitest's JSON reporter wrote in a run that was made already.
 */

const ROOT = resolve('.')
/** Those whose titles the table goes by. */
const TESTS = ['test/e2e/publish.test.ts', 'test/e2e/any-site.test.ts']
const DOCUMENT = join(ROOT, 'docs/sites.md')

/** A failing test is a result, too: what counts is that there is a report. */
function tryIn(browser: 'chromium' | 'firefox'): Results {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-table-'))
  const report = join(folder, 'report.json')
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const how = [
    '--configLoader',
    'runner',
    '--project',
    `e2e-${browser}`,
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  try {
    spawnSync(execPath, [vitest, 'run', ...how, ...TESTS], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    })
    return readResults(readFileSync(report, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await run(() => {
  const { chromium, firefox } = readOptions(
    { chromium: { type: 'string' }, firefox: { type: 'string' } },
    'Usage: npm run sites-table -- [--chromium REPORT] [--firefox REPORT]',
  )
  const read = (file: string | undefined, browser: 'chromium' | 'firefox'): Results =>
    file === undefined ? tryIn(browser) : readResults(readFileSync(file, 'utf8'))
  const { sites, generic } = readSitesFolder(join(ROOT, 'rules/sites'))
  const runs = { chromium: read(chromium, 'chromium'), firefox: read(firefox, 'firefox') }
  const rows = rowsOf([...sites, generic], SURFACES, runs)
  writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8'), tableOf(rows)))
  const held = rows.filter(({ state }) => state === 'held').length
  process.stdout.write(`${rows.length} rows: ${held} held.\n`)
  for (const { site, surface, chromium, firefox, state } of rows)
    if (state === 'in part')
      process.stdout.write(`${site} ${surface}: Chromium ${chromium}; Firefox ${firefox}\n`)
})
