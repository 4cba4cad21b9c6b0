import { array, number, object, optional, picklist, string, union } from 'valibot'
import { type Attachment, type Draft, SURFACES } from '../../src/model/draft'
import { readJson } from './read-json'

/** One line of drafts.jsonl. */
const LineSchema = object({
  id: optional(union([string(), number()])),
  text: string(),
  surface: optional(picklist(SURFACES), 'post'),
  site: optional(string()),
  to: optional(string()),
  images: optional(array(string()), () => []),
})

export interface DraftLine {
  readonly id: string | number | null
  readonly draft: Draft
}

const VIDEO = /\.(mp4|m4v|mov|webm|avi|mkv|3gp|ogv)$/i

function attachmentOf(path: string): Attachment {
  return { kind: VIDEO.test(path) ? 'video' : 'image', name: path.split(/[\\/]/).at(-1) ?? path }
}

/** Reads one line. Throws `BadInput` naming file, line and column. */
export function readDraftLine(text: string, file: string, line: number): DraftLine {
  const { id, images, site, to, ...rest } = readJson(text, LineSchema, file, line)
  const draft: Draft = { ...rest, attachments: images.map(attachmentOf), notPupils: [] }
  if (site !== undefined) draft.site = site
  if (to !== undefined) draft.to = to
  return { id: id ?? null, draft }
}
