// Runs a command of tools/ (`node tools/run.mjs NAME …`), building dist-node first when a source is newer.
// Plain JavaScript: it has to run before anything is built. Only the command itself writes to standard output.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const SOURCES = ['src', 'rules', 'training', 'tools', 'test/sites', 'vite.node.config.ts', 'package.json']

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isStale(built) {
  return !existsSync(built) || SOURCES.some((source) => newest(join(root, source)) > statSync(built).mtimeMs)
}

function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const result = spawnSync(
    process.execPath,
    [vite, 'build', '--configLoader', 'runner', '--config', 'vite.node.config.ts'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  )
  if (result.status !== 0) process.exit(2)
}

const [name, ...rest] = process.argv.slice(2)
if (name === undefined || !/^[a-z/-]+$/.test(name)) {
  process.stderr.write('Usage: node tools/run.mjs NAME [arguments]\n')
  process.exit(2)
}
const command = join(root, 'dist-node/tools', `${name}.js`)
if (isStale(join(root, 'dist-node/engine.js')) || !existsSync(command)) build()
if (!existsSync(command)) {
  process.stderr.write(`There is no command “${name}” in tools/.\n`)
  process.exit(2)
}
process.argv = [process.argv[0], command, ...rest]
await import(pathToFileURL(command).href)
