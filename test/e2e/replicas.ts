import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { extensionFolder } from '../../tools/browser/extension'
import { buildReplicas } from '../../tools/replicas/build'
import { ANY_SITE } from '../../tools/replicas/sites'

declare module 'vitest' {
  interface ProvidedContext {
    replicas: string
    extension: string
    /** The same, allowed on any site from the start: a browser asks a person for that, which no driver can answer. */
    anySiteExtension: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')

function allowAnySite(extension: string, folder: string): void {
  cpSync(extension, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] }
  manifest.host_permissions.push(`https://*.${ANY_SITE}/*`)
  writeFileSync(file, JSON.stringify(manifest))
}

/** Builds the extension and the replicas once for all files of a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-replicas-'))
  await buildReplicas(ROOT, folder)
  project.provide('replicas', folder)
  const extension = extensionFolder(ROOT)
  project.provide('extension', extension)
  const anySite = mkdtempSync(join(tmpdir(), 'second-look-any-site-'))
  allowAnySite(extension, anySite)
  project.provide('anySiteExtension', anySite)
  return () => {
    for (const each of [folder, anySite]) rmSync(each, { recursive: true, force: true })
  }
}
