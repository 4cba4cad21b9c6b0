import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { Path } from '../../src/model/rule-problems'

/** One YAML file with the means to say where in it something is wrong. */
export interface YamlFile {
  readonly name: string
  readonly value: unknown
  /** `rules/x.yaml:12:3: reason` for the value at `path`; the nearest value that exists, otherwise. */
  problemAt(path: Path, reason: string): string
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** Reads a file; what isn't YAML goes to `problems`. `root` is what file names are said relative to. */
export function readYaml(path: string, root: string, problems: string[]): YamlFile {
  const name = relative(root, path).replaceAll('\\', '/')
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const say = (offset: number, reason: string): string => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}: ${reason}`
  }
  for (const error of document.errors) problems.push(say(error.pos[0], error.message))
  return {
    name,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    problemAt: (path, reason) => say(offsetOf(document, path), reason),
  }
}

const pathOf = (issue: BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? [])
    .map((item) => item.key)
    .filter((key) => typeof key === 'string' || typeof key === 'number')

/** The parsed value, or `undefined` after writing every issue into `problems`. */
export function parseYaml<Schema extends GenericSchema>(
  file: YamlFile,
  schema: Schema,
  problems: string[],
): InferOutput<Schema> | undefined {
  if (file.value === undefined) return undefined
  const result = safeParse(schema, file.value)
  if (result.success) return result.output
  for (const issue of result.issues) {
    const path = pathOf(issue)
    const where = path.length > 0 ? ` (${path.join(' › ')})` : ''
    problems.push(file.problemAt(path, `${issue.message}${where}`))
  }
  return undefined
}
