import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Site } from '../../../src/model/site'
import { readSitesFolder } from '../../../tools/build/sites'
import { SURFACES } from '../../../tools/replicas/surfaces'
import { readResults } from '../../../tools/sites-table/results'
import { rowsOf } from '../../../tools/sites-table/rows'
import { tableIn, tableOf, withTable } from '../../../tools/sites-table/table'

const folder = readSitesFolder()
const sites = [...folder.sites, folder.generic]
const none = { chromium: new Map(), firefox: new Map() }

describe('the table of docs/sites.md', () => {
  const table = tableIn(readFileSync(resolve('docs/sites.md'), 'utf8'))
  const rows = table
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))

  it.each(sites.flatMap(({ id, composers }) => composers.map((kind) => `${id}/${kind.id}`)))(
    'has a row for %s',
    (kind) => {
      expect(rows.map(([, , , each]) => each)).toContain(kind)
    },
  )

  it('has a row for each surface of each replica', () => {
    const tried = rowsOf([], SURFACES, none).map(({ surface }) => surface)
    expect(rows.map(([, , surface]) => surface)).toEqual(expect.arrayContaining(tried))
  })
})

describe('a made table', () => {
  const site = { id: 'here', name: 'Here', composers: [{ id: 'post', surface: 'post', keys: ['enter'] }] }
  const surface = {
    name: 'post',
    editor: '',
    control: '',
    open: async () => {},
    gestures: ['click', 'Enter'],
  }
  const report = (failed: string) => {
    const held = 'holds a risky draft, and publishes what the person makes of it once'
    const tests = [
      ['here post, click', held],
      ['here post, Enter', held],
      ['here post', 'lets a clean draft through on the person’s own gesture, once'],
      ['here post', 'publishes a risky draft once when the person says so'],
    ].map(([about = '', title = '']) => ({
      ancestorTitles: [about],
      title,
      status: about === failed ? 'failed' : 'passed',
      meta: title.startsWith('lets') ? { kind: 'here/post' } : {},
    }))
    return readResults(JSON.stringify({ testResults: [{ name: 'x', assertionResults: tests }] }))
  }
  const rowsWith = (failed: string) =>
    rowsOf([site as unknown as Site], new Map([['here', [surface]]]), {
      chromium: report(''),
      firefox: report(failed),
    })

  it('says where a surface held', () => {
    expect(rowsWith('')).toMatchObject([
      { kind: 'here/post', chromium: 'held, out once', firefox: 'held, out once', state: 'held' },
    ])
  })

  it('names what didn’t', () => {
    expect(rowsWith('here post, Enter')).toMatchObject([{ firefox: 'not: Enter', state: 'in part' }])
  })

  it('stands between its marks, and nothing else of the document changes', () => {
    const document = 'a\n<!-- made by `npm run sites-table` -->\nold\n<!-- end of what is made -->\nb'
    const made = withTable(document, tableOf(rowsWith('')))
    expect(tableIn(made)).toBe(tableOf(rowsWith('')))
    expect(made.startsWith('a\n')).toBe(true)
    expect(made.endsWith('\nb')).toBe(true)
  })
})
