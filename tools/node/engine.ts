/**
 * The engine for Node, rules included: what `dist-node/engine.js` is.
 *
 *     import { check, compileKnowledge, readRoll, readSchool } from './dist-node/engine.js'
 */
import rules from 'virtual:rules'
import { type InferInput, parse } from 'valibot'
import { compileKnowledge as compile, type Knowledge, type KnowledgeSource } from '../../src/engine'
import { type Roll, RollSchema } from '../../src/model/pupil'
import { type School, SchoolSchema } from '../../src/model/school'
import { readCsvRoll } from './csv-roll'

export { check } from '../../src/engine'
export { rules }

/** What knowledge is made of, as a script may have it at hand: fields that are left out get their defaults. */
export interface Source extends Partial<Pick<KnowledgeSource, 'rules' | 'settings'>> {
  readonly school?: InferInput<typeof SchoolSchema> | null
  readonly roll?: InferInput<typeof RollSchema>
}

/**
 * As the engine's own, with the shipped rules, no school and no roll unless they are given. School and roll are
 * validated, as from here on nobody else does; throws a `ValiError` for what isn't one.
 */
export function compileKnowledge({ school = null, roll = [], ...source }: Source = {}): Knowledge {
  return compile({
    rules,
    ...source,
    school: school === null ? null : parse(SchoolSchema, school),
    roll: parse(RollSchema, roll),
  })
}

/** A school's JSON file. Throws a `SyntaxError` for what isn't JSON, a `ValiError` for what isn't a school. */
export function readSchool(jsonText: string): School {
  return parse(SchoolSchema, JSON.parse(jsonText.replace(/^\uFEFF/, '')))
}

/** The pupils of a school's CSV export; rows that can't be read are left out. Throws an `Error` for another file. */
export function readRoll(csvText: string): Roll {
  return readCsvRoll(csvText)
}
