import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'rules', 'icons', 'tools/build', 'manifest.json', 'vite.config.ts', 'package.json']

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Whether the extension was built after the last change of any source. */
function isFresh(root: string, built: string): boolean {
  if (!existsSync(built)) return false
  const time = statSync(built).mtimeMs
  return SOURCES.every((source) => newest(join(root, source)) <= time)
}

/**
 * The folder of the built extension, built first when a source is newer. SECOND_LOOK_DIST names another build, which
 * is taken as it is. Throws an `Error` when the build fails; what is wrong was then said on standard error.
 */
export function extensionFolder(root: string): string {
  const other = process.env.SECOND_LOOK_DIST
  if (other) return other
  const dist = join(root, 'dist')
  if (isFresh(root, join(dist, 'manifest.json'))) return dist
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const result = spawnSync(process.execPath, [vite, 'build', '--configLoader', 'runner'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) throw new Error('The extension couldn’t be built.')
  return dist
}
