import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

/** What the manifest calls the description of managed settings. */
export const MANAGED_SCHEMA = 'managed-schema.json'

/** Puts the description of what administrators can set beside the manifest, where the browser looks for it. */
export function managedSchemaPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'second-look-managed-schema',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const { root, build } = config
      await copyFile(join(root, MANAGED_SCHEMA), join(root, build.outDir, MANAGED_SCHEMA))
    },
  }
}
