import { readFileSync } from 'node:fs'
import type { Knowledge } from '../../src/engine'
import type { Roll } from '../../src/model/pupil'
import { type School, SchoolSchema } from '../../src/model/school'
import { readBytes as readRollBytes } from '../../src/roll'
import { compileKnowledge } from '../node/engine'
import { BadInput } from './bad-input'
import { readJson } from './read-json'

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder.',
  EACCES: 'This file can’t be read.',
}

/** A file's bytes. Throws `BadInput`. */
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new BadInput(`${path}:1:1: ${REASONS[code] ?? message}`)
  }
}

/** A file's text, without a byte order mark. Throws `BadInput`. */
export function readText(path: string): string {
  return new TextDecoder().decode(readBytes(path))
}

/** A school's export, of any encoding and layout that the extension takes. Rows left out are said on standard error. */
export async function readRoll(path: string): Promise<Roll> {
  const result = await readRollBytes(readBytes(path), new Date())
  if (!result.read) throw new BadInput(`${path}:${result.row ?? 1}:${result.column ?? 1}: ${result.problem}`)
  for (const { row, reason } of result.skipped) process.stderr.write(`${path}:${row}:1: ${reason}\n`)
  return [...result.pupils]
}

/** A school's JSON file. Throws `BadInput`. */
export function readSchoolFile(path: string): School {
  return readJson(readText(path), SchoolSchema, path)
}

/** Knowledge from a school's file and a roll. Rejects with `BadInput`. */
export async function readKnowledge(schoolPath: string, rollPath: string): Promise<Knowledge> {
  return compileKnowledge({ school: readSchoolFile(schoolPath), roll: await readRoll(rollPath) })
}
