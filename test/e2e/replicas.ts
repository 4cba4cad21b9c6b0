import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { extensionFolder } from '../../tools/browser/extension'
import { buildReplicas } from '../../tools/replicas/build'

declare module 'vitest' {
  interface ProvidedContext {
    replicas: string
    extension: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')

/** Builds the extension and the replicas once for all files of a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-replicas-'))
  await buildReplicas(ROOT, folder)
  project.provide('replicas', folder)
  project.provide('extension', extensionFolder(ROOT))
  return () => rmSync(folder, { recursive: true, force: true })
}
