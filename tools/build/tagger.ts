import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const MODULE = 'virtual:tagger'
const RESOLVED = `\0${MODULE}`

/**
 * Gives `virtual:tagger`: a function that starts compromise when it is first called. Starting it takes a woken worker
 * longer than all else together, most drafts need no grammar, and `import()` is refused in service workers: so its own
 * CommonJS build is wrapped in a function, which costs nothing until it is called.
 */
export function taggerPlugin(): Plugin {
  const path = createRequire(import.meta.url).resolve('compromise/two')
  return {
    name: 'second-look-tagger',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `let tagger
export default function () {
  if (tagger) return tagger
  const module = { exports: {} }
  ;(function (module, exports) {
${readFileSync(path, 'utf8')}
  }).call(globalThis, module, module.exports)
  tagger = module.exports
  return tagger
}`
        : undefined,
  }
}
