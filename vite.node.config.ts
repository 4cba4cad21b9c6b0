import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { virtualModules } from './tools/build/virtual-modules'

const ROOT = import.meta.dirname

/** Every `tools/*.ts` and `tools/bench/*.ts` is a command of `tools/run.mjs`. */
function commands(folder: string): [string, string][] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [`${folder}/${file.slice(0, -3)}`, join(ROOT, folder, file)])
}

export default defineConfig({
  root: ROOT,
  logLevel: 'warn',
  plugins: virtualModules(),
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist-node',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: Object.fromEntries([
        ['engine', join(ROOT, 'tools/node/engine.ts')],
        ...commands('tools'),
        ...commands('tools/bench'),
      ]),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
})
