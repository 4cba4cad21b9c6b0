/**
 * The engine for Node, rules included: what `dist-node/engine.js` is.
 *
 *     import { check, compileKnowledge, readRoll, readSchool } from './dist-node/engine.js'
 */
import rules from 'virtual:rules'
import { parse } from 'valibot'
import { compileKnowledge as compile, type Knowledge, type KnowledgeSource } from '../../src/engine'
import type { Roll } from '../../src/model/pupil'
import { type School, SchoolSchema } from '../../src/model/school'
import { readCsvRoll } from './csv-roll'

export { check } from '../../src/engine'
export { rules }

/** As the engine's own, with the shipped rules, no school and no roll unless they are given. */
export function compileKnowledge(source: Partial<KnowledgeSource> = {}): Knowledge {
  return compile({ rules, school: null, roll: [], ...source })
}

/** A school's JSON file. Throws a `SyntaxError` for what isn't JSON, a `ValiError` for what isn't a school. */
export function readSchool(jsonText: string): School {
  return parse(SchoolSchema, JSON.parse(jsonText.replace(/^\uFEFF/, '')))
}

/** The pupils of a school's CSV export; rows that can't be read are left out. Throws an `Error` for another file. */
export function readRoll(csvText: string): Roll {
  return readCsvRoll(csvText)
}
