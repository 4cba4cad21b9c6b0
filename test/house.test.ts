import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rules of the house (docs/architecture.md), checked by walking through it. */

const ROOT = resolve(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')

/** Which rooms a room may import at run time. A file directly in src/ is a room of its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  protocol: ['model'],
  browser: [],
  ask: ['protocol', 'model', 'browser'],
  engine: ['model'],
  roll: ['model'],
  sealing: ['model'],
  pack: ['model', 'sealing'],
  store: ['model', 'browser', 'sealing'],
  background: ['protocol', 'model', 'engine', 'store', 'browser'],
  gate: ['protocol', 'model', 'browser', 'ask', 'warning/face'],
  warning: ['model', 'protocol'],
  pages: ['protocol', 'model', 'roll', 'pack', 'browser', 'ask', 'warning'],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .sort()

const room = (file: string): string => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? ''

/** Paths below src/ that a file imports; imports of types alone cost nothing and bind nothing. */
function imports(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;'"]*?from '(\.[^']+)'/gm)].map(([, path = '']) =>
    relative(SRC, resolve(dirname(join(SRC, file)), path)),
  )
}

describe('the house', () => {
  it('has rooms that the plan knows', () => {
    const unknown = files.map(room).filter((name) => !(name in MAY_IMPORT))
    expect([...new Set(unknown)]).toEqual([])
  })

  it.each(files)('%s imports only what its room may', (file) => {
    const allowed = MAY_IMPORT[room(file)] ?? []
    const crossing = imports(file).filter((path) => room(path) !== room(file))
    const forbidden = crossing.filter((path) => !allowed.includes(room(path)) && !allowed.includes(path))
    expect(forbidden).toEqual([])
  })

  it('reaches the browser through webextension-polyfill alone, in one file', () => {
    const direct = files.filter((file) => {
      const text = readFileSync(join(SRC, file), 'utf8')
      return (
        file !== 'browser.ts' && /\bchrome\.\w|globalThis\.browser|from 'webextension-polyfill'/.test(text)
      )
    })
    expect(direct).toEqual([])
  })

  it('has no way of sending anything anywhere', () => {
    const senders = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/
    expect(files.filter((file) => senders.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([])
  })

  it('names no machine path and no registry', () => {
    const folders = ['src', 'rules', 'test', 'tools', 'docs', 'demo']
    const texts = folders.flatMap((folder) => listTexts(join(ROOT, folder)))
    const machine = new RegExp(['/wo', 'rk/|/ro', 'ot/|registry\\.npm', 'js'].join(''))
    expect(texts.filter((file) => machine.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

function listTexts(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false })
      .filter((file) => /\.(?:tsx?|mjs|ya?ml|md|html|css|json)$/.test(file))
      .map((file) => join(folder, file))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
