import { readFileSync } from 'node:fs'
import type { Knowledge } from '../../src/engine'
import { SchoolSchema } from '../../src/model/school'
import { compileKnowledge, readRoll } from '../node/engine'
import { BadInput } from './bad-input'
import { readJson } from './read-json'

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder.',
  EACCES: 'This file can’t be read.',
}

/** A file's text, without a byte order mark. Throws `BadInput`. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new BadInput(`${path}:1:1: ${REASONS[code] ?? message}`)
  }
}

/** Knowledge from a school's file and a roll. Throws `BadInput`. */
export function readKnowledge(schoolPath: string, rollPath: string): Knowledge {
  const school = readJson(readText(schoolPath), SchoolSchema, schoolPath)
  return compileKnowledge({ school, roll: readRoll(readText(rollPath)) })
}
