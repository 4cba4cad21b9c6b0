import { array, type InferOutput, object, optional, picklist, string } from 'valibot'
import { SURFACES } from '../../src/model/draft'
import { LevelSchema } from '../../src/model/level'

/** One line of a labelled set: a draft, the categories it should be warned about, and how strongly. */
export const LabelledPostSchema = object({
  id: string(),
  surface: optional(picklist(SURFACES), 'post'),
  text: string(),
  labels: array(string()),
  /** Where in the text a person would point for each label. */
  spans: optional(array(object({ label: string(), text: string() })), () => []),
  risk: LevelSchema,
})
export type LabelledPost = InferOutput<typeof LabelledPostSchema>
