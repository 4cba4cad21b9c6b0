import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { argv, env, execPath, exit } from 'node:process'

/**
 * `npm run self-check [-- chromium|firefox]`: breaks every site's file on purpose, and then leaves the gate out, and
 * publishes on every replica whose site sends requests: the lock has to notice each time. Exits 1 when it doesn't.
 */

const ROOT = resolve(import.meta.dirname, '../..')
const [browser] = argv.slice(2)
const projects = (browser === undefined ? ['chromium', 'firefox'] : [browser]).map((name) => `e2e-${name}`)
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')

const { status } = spawnSync(
  execPath,
  [
    vitest,
    'run',
    '--configLoader',
    'runner',
    ...projects.flatMap((project) => ['--project', project]),
    'test/e2e/self-check.test.ts',
    '--reporter=verbose',
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...env, SELF_CHECK: 'all' } },
)
exit(status ?? 1)
