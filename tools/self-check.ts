import { argv, exit, stdout } from 'node:process'
import { runVitest } from './command/run-vitest'

/**
 * `npm run self-check [-- chromium|firefox]`: breaks every site's file on purpose, and then leaves the gate out, and
 * publishes on every replica whose site sends requests: the lock has to notice each time. Exits 1 when it doesn't.
 */

const [browser] = argv.slice(2)
const noticed: boolean[] = []
for (const name of browser === undefined ? ['chromium', 'firefox'] : [browser]) {
  const { passed } = await runVitest(`e2e-${name}`, {
    files: ['test/e2e/self-check.test.ts'],
    env: { SELF_CHECK: 'all' },
    told: (line) => stdout.write(`${line}\n`),
  })
  noticed.push(passed)
}
exit(noticed.every(Boolean) ? 0 : 1)
