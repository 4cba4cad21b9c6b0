import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NAMES } from '../../../src/warning/marks/paint'

const SHEET = readFileSync(join(import.meta.dirname, '../../../src/warning/marks/highlight.css'), 'utf8')

describe('the sheet that is put into pages', () => {
  it.each(Object.values(NAMES))('has a line for %s', (name) => {
    expect(SHEET).toContain(`::highlight(${name}) {`)
  })

  it('tells the levels apart without colour', () => {
    const lines = [...SHEET.matchAll(/text-decoration: underline (\w+)/g)].map(([, line]) => line)
    expect(new Set(lines).size).toBe(Object.keys(NAMES).length)
  })
})
