import { type InferOutput, literal, number, object, pipe, regex, safeParse, string } from 'valibot'
import { KdfSchema } from '../sealing/derive'
import type { Bytes } from '../sealing/seal'

/** Raised whenever the shape of a pack changes. */
export const PACK_VERSION = 1

const Base64Schema = pipe(string(), regex(/^[A-Za-z0-9+/]{16,64}={0,2}$/))

/** The first line of a pack, in the open: what it is, and what is needed to try a passphrase. */
const HeaderSchema = object({
  secondLook: literal('pack'),
  version: literal(PACK_VERSION),
  kdf: KdfSchema,
  salt: Base64Schema,
  iv: Base64Schema,
})
export type Header = InferOutput<typeof HeaderSchema>

const AnyVersionSchema = object({ secondLook: literal('pack'), version: number() })

/** No header is longer, in bytes: what has none in its beginning isn't a pack. */
const LONGEST_HEADER = 1000
const LINE_END = 10

export type ReadHeader =
  | { readonly state: 'read'; readonly header: Header; readonly line: string; readonly end: number }
  | { readonly state: 'newer' | 'no-pack' | 'damaged' }

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The first line of a file; `end` is the place of the byte after it. */
export function readHeader(file: Bytes): ReadHeader {
  const end = file.subarray(0, LONGEST_HEADER).indexOf(LINE_END)
  if (end < 0) return { state: 'no-pack' }
  const line = new TextDecoder().decode(file.subarray(0, end))
  const fields = parse(line)
  const any = safeParse(AnyVersionSchema, fields)
  if (!any.success) return { state: line.includes('"secondLook":"pack"') ? 'damaged' : 'no-pack' }
  if (any.output.version > PACK_VERSION) return { state: 'newer' }
  const header = safeParse(HeaderSchema, fields)
  return header.success ? { state: 'read', header: header.output, line, end: end + 1 } : { state: 'damaged' }
}
