import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const NAME = 'virtual:index-stamp'
const RESOLVED = `\0${NAME}`
const ROOT = resolve(import.meta.dirname, '../..')
/** All that decides how a pupil list is compiled; the lock file for the packages that do. */
const SOURCES = ['src/engine', 'src/model/pupil.ts', 'rules/words', 'package-lock.json']

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

/** A short text that is another one whenever the code that compiles a pupil list may be. */
export function indexStamp(root = ROOT): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesOf(join(root, source))))
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** `virtual:index-stamp`: what a compiled pupil list is kept under, so that nobody has to remember to raise it. */
export function indexStampPlugin(): Plugin {
  return {
    name: 'second-look-index-stamp',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(indexStamp())}` : undefined),
  }
}
