import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readOptions } from './command/options'
import { run } from './command/run'
import { buildReplicas } from './replicas/build'
import { serveReplicas } from './replicas/serve'
import { REPLICA_HOSTS } from './replicas/sites'

/** `node tools/run.mjs sites [--port 8443]`: builds and serves the replicas of test/sites until Ctrl+C. */

const ROOT = resolve(import.meta.dirname, '../..')

await run(async () => {
  const { port } = readOptions({ port: { type: 'string' } }, 'Usage: node tools/run.mjs sites [--port 8443]')
  const folder = mkdtempSync(join(tmpdir(), 'second-look-sites-'))
  await buildReplicas(ROOT, folder)
  const served = await serveReplicas(folder, Number(port ?? 8443))
  const rules = REPLICA_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${served.port}`).join(',')
  process.stdout.write(`The replicas are served on port ${served.port}. For Chromium:\n`)
  process.stdout.write(`  --ignore-certificate-errors --host-resolver-rules="${rules}"\n`)
  process.once('SIGINT', async () => {
    await served.close()
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
})
