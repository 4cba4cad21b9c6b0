import { Window } from 'happy-dom'
import type { Path } from '../../src/model/rule-problems'
import type { ComposerKind, Site } from '../../src/model/site'
import type { YamlFile } from './yaml-file'

const SELECTORS = ['editor', 'frame', 'with', 'region', 'control', 'images', 'videos'] as const

const { document } = new Window()

function isSelector(text: string): boolean {
  try {
    document.createElement('div').matches(text)
    return true
  } catch {
    return false // a selector that can't be parsed is the answer, not a failure
  }
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false // likewise
  }
}

function findComposerProblems(composer: ComposerKind, path: Path, file: YamlFile): string[] {
  const selectors: [Path, string | undefined][] = [
    ...SELECTORS.map((key): [Path, string | undefined] => [[...path, key], composer[key]]),
    [[...path, 'last', 'region'], composer.last?.region],
    [[...path, 'last', 'control'], composer.last?.control],
    [[...path, 'to', 'text'], composer.to?.text],
    [[...path, 'to', 'label'], composer.to?.label],
  ]
  const problems = selectors.flatMap(([at, text]) =>
    text === undefined || isSelector(text) ? [] : [file.problemAt(at, `“${text}” is no CSS selector.`)],
  )
  const pattern = composer.to?.pattern
  if (pattern !== undefined && !isPattern(pattern))
    problems.push(file.problemAt([...path, 'to', 'pattern'], `“${pattern}” is no regular expression.`))
  return problems
}

function findTwins({ requests }: Site, file: YamlFile): string[] {
  const ids = requests.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [file.problemAt(['requests', index, 'id'], `There are two requests “${id}”.`)],
  )
}

/** What no schema sees: a file with another name than its site, hosts that are missing, broken selectors. */
export function findSiteProblems(name: string, site: Site, file: YamlFile, generic: string): string[] {
  const problems: string[] = []
  if (name !== `${site.id}.yaml`)
    problems.push(file.problemAt(['id'], `The file of “${site.id}” has to be called ${site.id}.yaml.`))
  if (site.hosts.length === 0 && site.id !== generic)
    problems.push(file.problemAt(['hosts'], 'A site needs at least one host.'))
  const seen = new Set<string>()
  for (const [index, composer] of site.composers.entries()) {
    const path = ['composers', index]
    if (seen.has(composer.id))
      problems.push(file.problemAt([...path, 'id'], `There are two composers “${composer.id}”.`))
    seen.add(composer.id)
    problems.push(...findComposerProblems(composer, path, file))
  }
  problems.push(...findTwins(site, file))
  return problems
}
