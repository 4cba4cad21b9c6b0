import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSchoolFile } from '../../../src/pages/shared/school-file'

/** Any UTF-16 at all, lone surrogates too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) })

const FILE = readFileSync(join(import.meta.dirname, '../../fixtures/school.json'), 'utf8')

describe('a school file', () => {
  it('brings in the school, its names and its staff', () => {
    const result = readSchoolFile(FILE)
    expect(result).toMatchObject({ read: true, school: { name: 'Meadowbrook Academy', acronym: 'MBA' } })
    expect(result.read && result.school.staff.length).toBe(30)
  })

  it('may begin with a byte order mark, as Windows writes it', () => {
    expect(readSchoolFile(`\uFEFF${FILE}`).read).toBe(true)
  })

  it('that is no JSON is refused, and says that nothing was changed', () => {
    const result = readSchoolFile('Meadowbrook')
    expect(!result.read && result.problem).toMatch(/can’t be read as JSON.*left as it is/)
  })

  it('with something wrong in it names the place', () => {
    const result = readSchoolFile('{"name":"Meadowbrook","aliases":["the Brook",7]}')
    expect(!result.read && result.problem).toContain('“aliases.1”')
  })

  it('without a name is refused', () => {
    expect(readSchoolFile('{"name":" "}')).toMatchObject({ read: false })
    expect(readSchoolFile('[]')).toMatchObject({ read: false })
  })

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(typeof readSchoolFile(text).read).toBe('boolean')
      }),
    )
  })
})
