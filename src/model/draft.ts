import { array, type InferOutput, maxLength, object, optional, picklist, pipe, string } from 'valibot'
import { DraftPhrasesSchema } from './own-say'

export const SURFACES = ['post', 'comment', 'reply', 'dm', 'bio', 'caption', 'story', 'request'] as const

export const SurfaceSchema = picklist(SURFACES)
/** Where on a site a draft would appear (DESIGN.md, "Words"). */
export type Surface = InferOutput<typeof SurfaceSchema>

export const AttachmentSchema = object({
  kind: picklist(['image', 'video', 'file']),
  /** The file's name as the person chose it, where it is known. */
  name: optional(string()),
})
/** A picture, video or other file that goes out with the draft. */
export type Attachment = InferOutput<typeof AttachmentSchema>

/** The longest text that is checked, in UTF-16 code units; no site takes a longer one. */
export const LONGEST_TEXT = 200_000

export const DraftSchema = object({
  /** The whole text as the site would send it. Offsets of findings count its UTF-16 code units. */
  text: pipe(string(), maxLength(LONGEST_TEXT)),
  surface: optional(SurfaceSchema, 'post'),
  /** Id of the site's file in `rules/sites/`, or the host name of a site without one. */
  site: optional(string()),
  /** Whom a message is addressed to, as the page shows it. */
  to: optional(string()),
  attachments: optional(array(AttachmentSchema), () => []),
  /** Names that the author said mean no pupil, in this draft only. */
  notPupils: optional(DraftPhrasesSchema, () => []),
})
/** What is about to be published. */
export type Draft = InferOutput<typeof DraftSchema>
