import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import {
  loadSites,
  readSitesFolder,
  SITES_FOLDER,
  SitesError,
  sheetOf,
  sitesToContentScripts,
} from '../../../tools/build/sites'

const GENERIC =
  'id: generic\nname: Other\nhosts: []\ncomposers:\n  - { id: any, surface: post, editor: textarea }\n'
const LABELS = 'publish: [post]\nnever: [next]\n'
const folders: string[] = []

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'))
  folders.push(folder)
  for (const [name, text] of Object.entries({ 'generic.yaml': GENERIC, 'labels.yaml': LABELS, ...files }))
    writeFileSync(join(folder, name), text)
  return folder
}

function problemsOf(files: Record<string, string>): readonly string[] {
  try {
    loadSites(folderWith(files))
  } catch (error) {
    if (error instanceof SitesError) return error.problems
    throw error
  }
  return []
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('the site files', () => {
  it('that are shipped can be used', () => {
    const named = readdirSync(SITES_FOLDER).map((file) => file.replace(/\.yaml$/, ''))
    const ids = loadSites().map(({ id }) => id)
    expect(ids).toContain('facebook')
    expect(ids).toEqual(named.filter((name) => name !== 'generic' && name !== 'labels').sort())
  })

  it('become content scripts for every frame, sheet before gate', () => {
    const [script] = sitesToContentScripts(
      [
        {
          id: 'forum',
          name: 'Forum',
          hosts: ['forum.example'],
          matches: ['https://forum.example/*'],
          composers: [],
          requests: [],
        },
      ],
      'gate.js',
    )
    expect(script).toMatchObject({
      matches: ['https://forum.example/*'],
      js: ['sites/forum.js', 'gate.js'],
      run_at: 'document_start',
      all_frames: true,
    })
  })

  it('give the gate their own composers before those of any site', () => {
    const folder = readSitesFolder()
    const x = folder.sites.find(({ id }) => id === 'x')
    if (x === undefined) throw new Error('There is no x.yaml.')
    const { composers } = sheetOf(x, folder)
    expect(composers[0]?.id).toBe('message')
    expect(composers.at(-1)?.id).toBe('any')
  })

  it.each([
    ['a surface that doesn’t exist', 'surface: diary, editor: p', 'forum.yaml:4:31: '],
    ['a selector that can’t be parsed', 'surface: post, editor: "p["', '“p[” is no CSS selector'],
    ['a word that no schema knows', 'surface: post, editor: p, kyes: [enter]', '(composers › 0 › kyes)'],
    ['a pattern that can’t be parsed', 'surface: dm, editor: p, to: { pattern: "(" }', 'regular expression'],
  ])('are refused with file, line and reason for %s', (_what, composer, expected) => {
    const text = `id: forum\nname: Forum\nhosts: [forum.example]\ncomposers: [{ id: a, ${composer} }]\n`
    expect(problemsOf({ 'forum.yaml': text }).join('\n')).toContain(expected)
  })

  it('are refused without hosts, under another name, or with two composers of one name', () => {
    const composer = '{ id: a, surface: post, editor: p }'
    const text = `id: forum\nname: Forum\nhosts: []\ncomposers: [${composer}, ${composer}]\n`
    expect(problemsOf({ 'other.yaml': text })).toHaveLength(3)
  })
})
