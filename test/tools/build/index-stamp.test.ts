import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { indexStamp } from '../../../tools/build/index-stamp'

const ROOT = resolve(import.meta.dirname, '../../..')
let copy: string
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'second-look-stamp-'))
  mkdirSync(join(copy, 'src/model'), { recursive: true })
  for (const path of ['src/engine', 'src/model/pupil.ts', 'rules/words', 'package-lock.json'])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

it('is the same for the same sources, wherever they lie', () => {
  expect(indexStamp(copy)).toBe(indexStamp(ROOT))
})

it.each(['src/engine/names/name-forms.ts', 'src/model/pupil.ts', 'package-lock.json'])(
  'is another one when %s is another',
  (path) => {
    writeFileSync(join(copy, path), '\n', { flag: 'a' })
    expect(indexStamp(copy)).not.toBe(indexStamp(ROOT))
  },
)

it('is another one when a file comes to the engine', () => {
  writeFileSync(join(copy, 'src/engine/another.ts'), '')
  expect(indexStamp(copy)).not.toBe(indexStamp(ROOT))
})
