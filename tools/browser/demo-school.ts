import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'valibot'
import type { Roll } from '../../src/model/pupil'
import { type School, SchoolSchema } from '../../src/model/school'
import { readText } from '../../src/roll/read-roll'

/** A fictional school and its pupils. */
export interface DemoSchool {
  readonly school: School
  readonly roll: Roll
}

/** The school of `test/fixtures/`. Throws an `Error` where that can't be read. */
export function readDemoSchool(root: string): DemoSchool {
  const text = (name: string) => readFileSync(join(root, 'test/fixtures', name), 'utf8')
  const result = readText(text('roll.csv'), new Date())
  if (!result.read) throw new Error(result.problem)
  return { school: parse(SchoolSchema, JSON.parse(text('school.json'))), roll: [...result.pupils] }
}

/**
 * The expression that enters a school and its pupils, for one of the extension's own pages: it sends the messages
 * that the options page sends, and settles with the two answers.
 */
export function enterSchool({ school, roll }: DemoSchool): string {
  const requests = JSON.stringify([
    { kind: 'save-school', request: { school } },
    { kind: 'save-roll', request: { roll } },
  ])
  return `(async () => {
    const answers = []
    for (const message of ${requests}) answers.push(await (globalThis.browser ?? chrome).runtime.sendMessage(message))
    return answers
  })()`
}
