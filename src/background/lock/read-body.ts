/** What the browser tells of a request's body; only ever asked for when the request is known to publish. */
export interface RequestBody {
  /** Why it can't be told. */
  readonly error?: string | undefined
  readonly formData?: Readonly<Record<string, readonly unknown[]>> | undefined
  readonly raw?: readonly { readonly bytes?: unknown }[] | undefined
}

const isBytes = (value: unknown): value is ArrayBuffer => value instanceof ArrayBuffer

/** A body longer than this holds files, not words, in bytes. */
const LONGEST = 2_000_000

function rawText(raw: NonNullable<RequestBody['raw']>): string | undefined {
  const parts = raw.map(({ bytes }) => bytes)
  // A part that lies in a file is named only.
  const bytes = parts.filter(isBytes)
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
export function readBody({ error, formData, raw }: RequestBody): unknown {
  if (error !== undefined) return undefined
  if (formData !== undefined)
    return Object.fromEntries(Object.entries(formData).map(([name, [first]]) => [name, first]))
  const text = raw && rawText(raw)
  return text === undefined ? undefined : parseText(text)
}
