import { array, type InferOutput, object, optional, pipe, regex, string } from 'valibot'

const WithName = pipe(string(), regex(/\{(name|child)\}/, 'A sentence needs {name} or {child}.'))
const Plain = optional(array(string()), () => [])
const Carriers = optional(array(WithName), () => [])

/** The drafts that names are put in (`sentences.yaml` says what each group means). */
export const SentencesSchema = object({
  school: Carriers,
  mild: Carriers,
  bare: Carriers,
  friends: Carriers,
  others: Plain,
  words: Plain,
})
export type Sentences = InferOutput<typeof SentencesSchema>

/** Groups in which a pupil is meant. */
export const CARRIERS = ['school', 'mild', 'bare'] as const
export type Carrier = (typeof CARRIERS)[number]

/** A draft with a name in it, and where the name is (UTF-16 offsets, end exclusive). */
export interface Placed {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Puts a written name into a sentence. */
export function place(sentence: string, written: string, { year, group }: Where): Placed {
  const ready = sentence.replaceAll('{year}', `Year ${year}`).replaceAll('{group}', group)
  const start = ready.search(/\{(name|child)\}/)
  return { text: ready.replace(/\{(name|child)\}/g, () => written), start, end: start + written.length }
}
interface Where {
  readonly year: string
  readonly group: string
}

/** A draft of `words` without its braces, and the words that stood in them. */
export function readWords(sentence: string): { readonly text: string; readonly words: readonly string[] } {
  const words = [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, word = '']) => word)
  return { text: sentence.replaceAll(/[{}]/g, ''), words }
}
