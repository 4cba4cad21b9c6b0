import { array, instance, object, optional, record, safeParse, string, unknown } from 'valibot'

/** What the browser tells of a request's body; only ever asked for when the request is known to publish. */
const BodySchema = object({
  /** Why it can't be told. */
  error: optional(string()),
  formData: optional(record(string(), array(unknown()))),
  /** A part that lies in a file is named only. */
  raw: optional(array(object({ bytes: optional(instance(ArrayBuffer)) }))),
})

/** A body longer than this holds files, not words, in bytes. */
const LONGEST = 2_000_000

function rawText(bytes: readonly ArrayBuffer[]): string | undefined {
  if (bytes.length === 0 || bytes.reduce((sum, { byteLength }) => sum + byteLength, 0) > LONGEST)
    return undefined
  const decoder = new TextDecoder()
  const texts = bytes.map((part) => decoder.decode(part, { stream: true }))
  return texts.join('') + decoder.decode()
}

/** The value of a JSON text; undefined for any other text. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined // text that only begins like JSON is the answer, not a failure
  }
}

function parseText(text: string): unknown {
  const json = parseJson(text)
  if (json !== undefined) return json
  return /^[\w%.[\]+-]+=/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : undefined
}

/** A body as a value: what its JSON holds, or the first value of each of a form's fields; undefined for any other. */
export function readBody(body: unknown): unknown {
  const read = safeParse(BodySchema, body)
  if (!read.success || read.output.error !== undefined) return undefined
  const { formData, raw = [] } = read.output
  if (formData !== undefined)
    return Object.fromEntries(Object.entries(formData).map(([name, [first]]) => [name, first]))
  const text = rawText(raw.flatMap(({ bytes }) => bytes ?? []))
  return text === undefined ? undefined : parseText(text)
}
