import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, object, parse } from 'valibot'
import { parse as parseYaml } from 'yaml'
import { check, compileKnowledge, type DraftInput, type Knowledge } from '../../src/engine'
import { type Pupil, PupilSchema } from '../../src/model/pupil'
import { SchoolSchema } from '../../src/model/school'
import type { Finding, Verdict } from '../../src/model/verdict'
import { loadRules, RULES_FOLDER } from '../../tools/build/rules'

/** What the engine's tests share: the rules as shipped, the school of `rules/examples.yaml`, pupils by name. */

const shipped = loadRules()
/** Without the learned opinion: it judges a draft as a whole, and learns anew. `opinion/` tries it. */
export const rules = { ...shipped, rules: shipped.rules.filter(({ look }) => look.for !== 'opinion') }

const examples = parse(
  object({ school: SchoolSchema, pupils: array(PupilSchema) }),
  parseYaml(readFileSync(join(RULES_FOLDER, 'examples.yaml'), 'utf8')),
)
export const school = examples.school

/** A pupil from "Given Surname" or "Given (Preferred) Surname". */
export function pupil(name: string, more: Partial<Pupil> = {}): Pupil {
  const [, given = name, preferred = '', surname = ''] = /^(\S+)(?: \((\S+)\))? ?(.*)$/.exec(name) ?? []
  return parse(PupilSchema, { given, preferred, surname, ...more })
}

export function knowledgeOf(...names: readonly string[]): Knowledge {
  return compileKnowledge({ rules, school, roll: names.map((name) => pupil(name)) })
}

/** Everything the engine's own school knows. */
export const knowledge = compileKnowledge({ rules, school, roll: examples.pupils })

export function findingsOf(draft: DraftInput | string, of: Knowledge, category: string): Finding[] {
  const verdict: Verdict = check(typeof draft === 'string' ? { text: draft } : draft, of)
  return verdict.findings.filter((finding) => finding.category === category)
}

/** What a check says of names: `Will: warn`. */
export function namesIn(draft: DraftInput | string, of: Knowledge): string[] {
  return findingsOf(draft, of, 'pupil-name').map(({ quote, level }) => `${quote}: ${level}`)
}
