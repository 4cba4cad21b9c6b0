import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, record, string, unknown } from 'valibot'

/** What can be wrong with an extension whose sites have changed their pages. */
export type Breakage = 'selectors' | 'gate'

/** As a site's file is when nothing of it fits any more: no editor is found, no word says that a control publishes. */
const MISSES = [
  {
    id: 'gone',
    surface: 'post',
    editor: 'no-such-editor',
    words: false,
    keys: [],
    replay: 'sequence',
    thread: false,
  },
]

const SHEET = /^(globalThis\[[^=]+=)(.*);\s*$/s

function breakSheet(file: string): void {
  const [, before = '', json = ''] = SHEET.exec(readFileSync(file, 'utf8')) ?? []
  const sheet = parse(record(string(), unknown()), JSON.parse(json))
  writeFileSync(file, `${before}${JSON.stringify({ ...sheet, composers: MISSES })};\n`)
}

function dropGate(folder: string): void {
  const file = join(folder, 'manifest.json')
  const manifest = parse(record(string(), unknown()), JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: [] }))
}

/** A copy of a built extension, broken on purpose; `remove` takes it away. */
export function breakExtension(extension: string, breakage: Breakage): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-broken-'))
  cpSync(extension, folder, { recursive: true })
  const sheets = join(folder, 'sites')
  if (breakage === 'gate') dropGate(folder)
  else for (const name of readdirSync(sheets)) breakSheet(join(sheets, name))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
