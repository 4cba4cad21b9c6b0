import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { array, object, parse } from 'valibot'
import type { Plugin } from 'vite'
import { parse as parseYamlText } from 'yaml'
import { RollSchema } from '../../src/model/pupil'
import {
  type Clause,
  ClauseSchema,
  type Raise,
  type Rule,
  type RuleBook,
  WordFileSchema,
  type WrittenRaise,
  WrittenRaiseSchema,
  type WrittenRule,
  WrittenRuleSchema,
} from '../../src/model/rule'
import { entriesOf } from '../../src/model/rule-pack'
import { findRuleProblems } from '../../src/model/rule-problems'
import { SchoolSchema } from '../../src/model/school'
import { withMutations } from './mutations'
import { RulesError } from './rules-error'
import { readTranslation } from './translation'
import { parseYaml, readYaml, type YamlFile } from './yaml-file'
import { yamlFilesIn } from './yaml-files'

/** The folder of the rules that are shipped. */
export const RULES_FOLDER = resolve(import.meta.dirname, '../../rules')

/** Files directly in `rules/` that hold something else than rules. */
const NOT_RULES = new Set(['clauses.yaml', 'examples.yaml', 'raise.yaml'])

/** `rules/` with the examples of every rule, as the tests want it. */
export interface WrittenRules {
  readonly clauses: readonly Clause[]
  readonly words: Record<string, string[]>
  readonly rules: readonly WrittenRule[]
  readonly raises: readonly WrittenRaise[]
}

function readWords(folder: string, root: string, problems: string[]): Record<string, string[]> {
  const words: Record<string, string[]> = {}
  for (const path of yamlFilesIn(folder)) {
    const file = readYaml(path, root, problems)
    const lists = parseYaml(file, WordFileSchema, problems)?.lists ?? {}
    for (const [name, list] of Object.entries(lists)) {
      if (name in words) problems.push(file.problemAt(['lists', name], `The list “${name}” exists already.`))
      words[name] = entriesOf(list).map(withMutations)
    }
  }
  return words
}

/** `raise.yaml`, where there is one. */
function readRaises(folder: string, root: string, problems: string[]): WrittenRaise[] {
  const path = join(folder, 'raise.yaml')
  if (!existsSync(path)) return []
  return parseYaml(readYaml(path, root, problems), array(WrittenRaiseSchema), problems) ?? []
}

/** Reads a folder like `rules/`, examples included. Throws `RulesError`. */
export function readWrittenRules(folder: string = RULES_FOLDER): WrittenRules {
  const root = dirname(resolve(folder))
  const problems: string[] = []
  const clauses = parseYaml(
    readYaml(join(folder, 'clauses.yaml'), root, problems),
    array(ClauseSchema),
    problems,
  )
  const words = readWords(join(folder, 'words'), root, problems)
  const files: { file: YamlFile; rules: WrittenRule[] }[] = []
  for (const path of yamlFilesIn(folder).filter((path) => !NOT_RULES.has(path.split(/[\\/]/).at(-1) ?? ''))) {
    const file = readYaml(path, root, problems)
    files.push({ file, rules: parseYaml(file, array(WrittenRuleSchema), problems) ?? [] })
  }
  const raises = readRaises(folder, root, problems)
  problems.push(...findRuleProblems(files, clauses ?? [], words))
  if (problems.length > 0) throw new RulesError(problems)
  return { clauses: clauses ?? [], words, rules: files.flatMap(({ rules }) => rules), raises }
}

const plainRaise = ({ flags: _flags, allows: _allows, ...raise }: WrittenRaise): Raise => raise

function withoutExamples({ flags: _flags, allows: _allows, ...rule }: WrittenRule): Rule {
  return rule
}

/** The rules as they are shipped: no examples. Throws `RulesError` listing every problem. */
export function loadRules(folder: string = RULES_FOLDER): RuleBook {
  const { clauses, words, rules, raises } = readWrittenRules(folder)
  const welsh = readTranslation(folder, 'cy')
  return {
    clauses: [...clauses],
    words,
    rules: rules.map(withoutExamples),
    raises: raises.map(plainRaise),
    welsh,
  }
}

export { RulesError }

const MODULE = 'virtual:rules'
const RESOLVED = `\0${MODULE}`
const EXAMPLES = 'virtual:rule-examples'

export const ExampleSchoolSchema = object({ school: SchoolSchema, pupils: RollSchema })

/** The fictional school and pupils that the examples of all rules speak of. */
export function readExampleSchool(folder: string = RULES_FOLDER) {
  return parse(ExampleSchoolSchema, parseYamlText(readFileSync(join(folder, 'examples.yaml'), 'utf8')))
}

/** Gives `virtual:rule-examples`: that school, for the examples of rule packs. */
export function ruleExamplesPlugin(folder: string = RULES_FOLDER): Plugin {
  const resolved = `\0${EXAMPLES}`
  return {
    name: 'second-look-rule-examples',
    resolveId: (id) => (id === EXAMPLES ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export default ${JSON.stringify(readExampleSchool(folder))}` : undefined,
  }
}

/** Gives `virtual:rules`: a `RuleBook` as its default export. A bad rule fails the build. */
export function rulesPlugin(folder: string = RULES_FOLDER): Plugin {
  return {
    name: 'second-look-rules',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      for (const path of ['', 'words', 'cy'].flatMap((part) => yamlFilesIn(join(folder, part))))
        this.addWatchFile(path)
      // A parsed string starts faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(loadRules(folder)))})`
    },
  }
}
