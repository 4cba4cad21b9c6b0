import type { Plugin } from 'vite'

/**
 * Cuts webextension-polyfill's table of every API there ever was down to what is named.
 * The table only says which callback-style methods to wrap into promises. Chromium's own methods under
 * Manifest V3 give promises by themselves, and a namespace that isn't in the table is handed through
 * untouched, so nothing is lost; the special wrappers (`runtime.onMessage`, `sendMessage`) are code, not table.
 */

const MODULE = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill(?:\.min)?\.js$/
const TABLE_START = 'const apiMetadata = '
const TABLE_END = /\n {6}\};\n/

class UnexpectedPolyfill extends Error {
  constructor(detail: string) {
    super(
      `webextension-polyfill no longer looks as tools/build/polyfill.ts expects (${detail}). ` +
        'Look at its dist/browser-polyfill.js and adapt the trimming, or leave the plugin out.',
    )
    this.name = 'UnexpectedPolyfill'
  }
}

function parseTable(source: string): Record<string, unknown> {
  try {
    const table: unknown = JSON.parse(source)
    if (isRecord(table)) return { ...table }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new UnexpectedPolyfill('its table of APIs is not JSON')
}

/** The part of the table that is named: a namespace, or a method of one (`runtime.sendMessage`). */
function entryOf(name: string, table: Record<string, unknown>): [string, unknown] {
  const [namespace = '', method] = name.split('.')
  const methods = Object.hasOwn(table, namespace) ? table[namespace] : undefined
  if (method === undefined && methods !== undefined) return [namespace, methods]
  if (method !== undefined && isRecord(methods) && Object.hasOwn(methods, method))
    return [namespace, { [method]: methods[method] }]
  throw new UnexpectedPolyfill(`its table has no ${name}`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * The polyfill's source with only these in its table: namespaces, or single methods, one of a namespace.
 * Throws when the source has another shape, or has no such thing.
 */
export function trimTable(source: string, names: readonly string[]): string {
  const before = source.indexOf(TABLE_START)
  if (before < 0) throw new UnexpectedPolyfill(`there is no “${TABLE_START.trim()}”`)
  const start = before + TABLE_START.length
  const end = TABLE_END.exec(source.slice(start))
  if (end === null) throw new UnexpectedPolyfill('its table of APIs has no end')
  const stop = start + end.index + end[0].indexOf(';')
  const table = parseTable(source.slice(start, stop))
  const kept = Object.fromEntries(names.map((name) => entryOf(name, table)))
  return source.slice(0, start) + JSON.stringify(kept) + source.slice(stop)
}

/** A vite plugin for the bundles that need only some of the browser's API; `names` as `trimTable` takes them. */
export function trimPolyfill(names: readonly string[]): Plugin {
  return {
    name: 'second-look:trim-polyfill',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id
      return MODULE.test(file) ? { code: trimTable(code, names), map: null } : null
    },
  }
}
