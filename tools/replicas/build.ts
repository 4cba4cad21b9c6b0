import { join } from 'node:path'
import { build } from 'vite'
import { REPLICA_IDS } from './sites'

/** Bundles the replicas of `test/sites/` into `outDir`: one folder with an index.html each. */
export async function buildReplicas(root: string, outDir: string): Promise<void> {
  const folder = join(root, 'test/sites')
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    // As sites are published, whoever builds them: a test runner would get React's slow half for developers.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome121', 'firefox128'],
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: REPLICA_IDS.map((id) => join(folder, id, 'index.html')) },
    },
  })
}
