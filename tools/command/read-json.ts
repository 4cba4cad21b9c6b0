import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { BadInput } from './bad-input'

function offsetOf(document: Document, issue: BaseIssue<unknown>): number {
  const keys = (issue.path ?? []).map((item) => item.key)
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** Where JSON stops being JSON: engines say it as a position, as line and column, or not at all. */
function offsetInMessage(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  return /end of JSON/i.test(message) ? text.length : 0
}

/**
 * JSON text of a shape. Throws `BadInput` naming file, line and column; `firstLine` is the file's line
 * that the text begins in.
 */
export function readJson<Schema extends GenericSchema>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): InferOutput<Schema> {
  const lines = new LineCounter()
  const at = (offset: number, reason: string): BadInput => {
    const { line, col } = lines.linePos(offset)
    return new BadInput(`${file}:${line + firstLine - 1}:${col}: ${reason}`)
  }
  // JSON is YAML; its parser knows the place of every value.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    throw at(offsetInMessage(message, text), `This isn’t JSON: ${message}`)
  }
  const result = safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.')
  throw at(offsetOf(document, issue), path === '' ? issue.message : `“${path}”: ${issue.message}`)
}
