import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVIDENCE, type Evidence } from '../../../src/engine/names/evidence'
import { RULES_FOLDER } from '../../../tools/build/rules'

const written = readFileSync(join(RULES_FOLDER, '..', 'docs', 'rules.md'), 'utf8')

const rowOf = ({ name, weight, atMost, late }: Evidence): string =>
  [
    name,
    [String(weight).replace('-', '−'), atMost && `${atMost} at most`, late && 'late']
      .filter(Boolean)
      .join(', '),
  ].join(' | ')

const rows = (written.split('| evidence | weight | why |')[1] ?? '')
  .split('\n\n')[0]
  ?.split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the table of evidence in docs/rules.md', () => {
  it('has all that is weighed, in the same order, with its weight', () => {
    expect(rows?.map(([, name, weight]) => `${name} | ${weight}`)).toEqual(EVIDENCE.map(rowOf))
  })

  it('gives a reason for each', () => {
    expect(rows?.filter(([, , , why]) => !why)).toEqual([])
  })
})
