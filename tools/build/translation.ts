import { dirname, join, resolve } from 'node:path'
import { record, string } from 'valibot'
import {
  type Clause,
  ClauseSchema,
  type RuleText,
  RuleTextSchema,
  type Translation,
  type WrittenRule,
} from '../../src/model/rule'
import { RulesError } from './rules-error'
import { parseYaml, readYaml, type YamlFile } from './yaml-file'
import { yamlFilesIn } from './yaml-files'

/** What is translated. */
interface Source {
  readonly clauses: readonly Pick<Clause, 'id'>[]
  readonly rules: readonly Pick<WrittenRule, 'id' | 'category'>[]
}

/** Words for what isn't there any more are left over from a change, and would mislead. */
function leftOver(file: YamlFile, ids: readonly string[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => file.problemAt([id], `There is no “${id}” any more.`))
}

/**
 * Reads `rules/<language>/`: `clauses.yaml` (id → why) and a file a category (id → message, advice, instead).
 * What is missing is left out. Throws `RulesError`.
 */
export function readTranslation(folder: string, language: string, { clauses, rules }: Source): Translation {
  const root = dirname(resolve(folder))
  const problems: string[] = []
  const read: { rules: Record<string, RuleText>; clauses: Record<string, string> } = {
    rules: {},
    clauses: {},
  }
  const knownRules = new Set(rules.map(({ id }) => id))
  const knownClauses = new Set(clauses.map(({ id }) => id))
  for (const path of yamlFilesIn(join(folder, language))) {
    const file = readYaml(path, root, problems)
    if (path.endsWith('clauses.yaml')) {
      read.clauses = parseYaml(file, record(string(), ClauseSchema.entries.why), problems) ?? {}
      problems.push(...leftOver(file, Object.keys(read.clauses), knownClauses))
    } else {
      const texts = parseYaml(file, record(string(), RuleTextSchema), problems) ?? {}
      problems.push(...leftOver(file, Object.keys(texts), knownRules))
      Object.assign(read.rules, texts)
    }
  }
  if (problems.length > 0) throw new RulesError(problems)
  return read
}
