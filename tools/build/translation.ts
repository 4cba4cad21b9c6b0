import { dirname, join, resolve } from 'node:path'
import { record, string } from 'valibot'
import { ClauseSchema, type RuleText, RuleTextSchema, type Translation } from '../../src/model/rule'
import { RulesError } from './rules-error'
import { parseYaml, readYaml } from './yaml-file'
import { yamlFilesIn } from './yaml-files'

/**
 * Reads `rules/<language>/`: `clauses.yaml` (id → why) and a file a category (id → message, advice, instead).
 * What is missing is left out, what is left over does no harm; a test names both. Throws `RulesError`.
 */
export function readTranslation(folder: string, language: string): Translation {
  const root = dirname(resolve(folder))
  const problems: string[] = []
  const read: { rules: Record<string, RuleText>; clauses: Record<string, string> } = {
    rules: {},
    clauses: {},
  }
  for (const path of yamlFilesIn(join(folder, language))) {
    const file = readYaml(path, root, problems)
    if (path.endsWith('clauses.yaml')) {
      read.clauses = parseYaml(file, record(string(), ClauseSchema.entries.why), problems) ?? {}
    } else {
      Object.assign(read.rules, parseYaml(file, record(string(), RuleTextSchema), problems))
    }
  }
  if (problems.length > 0) throw new RulesError(problems)
  return read
}
