import { parseJson } from './read-body'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A form's field may hold JSON. */
const opened = (value: unknown): unknown => (typeof value === 'string' ? (parseJson(value) ?? value) : value)

function at(value: unknown, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps
  // Sites write null where nothing was written, such as beside what is passed on as it is.
  if (value === null) return ['']
  if (step === undefined) return [value]
  const inside = opened(value)
  if (!isFields(inside)) return []
  if (step === '*') return Object.values(inside).flatMap((one) => at(one, rest))
  return Object.hasOwn(inside, step) ? at(inside[step], rest) : []
}

/** The texts at these places of a body or an address (`PublishRequest.text`), in their order. */
export function textsAt(body: unknown, address: string, paths: readonly string[]): string[] {
  const { searchParams } = new URL(address)
  const found = paths.flatMap((path) =>
    path.startsWith('?') ? searchParams.getAll(path.slice(1)) : at(body, path.split('.')),
  )
  // JSON in a field is what holds the words, not words.
  return found.filter((text) => typeof text === 'string').filter((text) => parseJson(text) === undefined)
}

/** What sites call the words that a person wrote, in small letters. */
const NAMES =
  /^(?:text|(?:tweet|comment|message|post|body|full|markdown|plain)_?text|message|body|content|caption|comment|commentary|status|title|description|headline|summary|about|raw|markdown|md|selftext)$/

/** How deep a body is searched; sites wrap their words in a few layers. */
const DEEPEST = 10

/** Texts under names that words usually have, for a request that is known to publish but has its words elsewhere now. */
export function guessTexts(body: unknown, depth = 0): string[] {
  const inside = opened(body)
  if (!isFields(inside) || depth > DEEPEST) return []
  return Object.entries(inside).flatMap(([name, value]) => {
    const deeper = opened(value)
    if (isFields(deeper)) return guessTexts(deeper, depth + 1)
    return typeof deeper === 'string' && NAMES.test(name.toLowerCase()) ? [deeper] : []
  })
}
