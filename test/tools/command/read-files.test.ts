import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { check } from '../../../src/engine'
import { BadInput } from '../../../tools/command/bad-input'
import { readKnowledge } from '../../../tools/command/read-files'

const SCHOOL = 'test/fixtures/school.json'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function rollOf(contents: string | Uint8Array): string {
  const path = join(folder, 'roll.csv')
  writeFileSync(path, contents)
  return path
}

const quotes = async (roll: string, text: string): Promise<string[]> =>
  check({ text }, await readKnowledge(SCHOOL, roll))
    .findings.filter(({ category }) => category === 'pupil-name')
    .map(({ quote }) => quote)

describe('the roll of a command', () => {
  it.each([
    ['the demo school’s', 'Legal Forename,Legal Surname\r\nSiân,Ashworth\r\n'],
    ['semicolons and other headings', 'Surname;Forename\nAshworth;Siân\n'],
    [
      'Windows-1252',
      Uint8Array.from([...'Forename,Surname\nSiân,Ashworth\n'].map((one) => one.charCodeAt(0))),
    ],
  ])('may be written as %s', async (_, contents) => {
    expect(await quotes(rollOf(contents), 'Well done Siân Ashworth!')).toEqual(['Siân Ashworth'])
  })

  it('may be headings alone', async () => {
    expect(await quotes(rollOf('Forename,Surname\n'), 'Well done Siân Ashworth!')).toEqual([])
  })

  it('that has no names is bad input, with file, row and column', async () => {
    const roll = rollOf('Year,Surname\n4,Ashworth\n')
    const refused = readKnowledge(SCHOOL, roll)
    await expect(refused).rejects.toBeInstanceOf(BadInput)
    await expect(refused).rejects.toThrow(`${roll}:1:2: Row 1 has a column of surnames`)
  })

  it('that isn’t there is bad input', async () => {
    await expect(readKnowledge(SCHOOL, join(folder, 'none.csv'))).rejects.toThrow('There is no such file.')
  })

  it('says on standard error which rows it left out', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const roll = rollOf('Forename,Surname\nSiân,Ashworth\nTotal: 1,\n')
    await readKnowledge(SCHOOL, roll)
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`${roll}:3:1: `))
    said.mockRestore()
  })
})
