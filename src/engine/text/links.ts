import { LinkifyIt } from 'linkify-it'

/** An address in a text: UTF-16 offsets, and what of it may hold words, decoded. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly kind: 'email' | 'page'
  /** The part before the `@`, or the steps of a path and the values of a query. */
  readonly parts: readonly string[]
}

/** Longer runs without a space are no addresses that anybody shares. */
const LONGEST = 2000
const MAY_BE_LINK = /@|\/|www\./

let linkify: LinkifyIt | undefined

function decoded(part: string): string {
  const spaced = part.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch (error) {
    // A "%" that stands for itself.
    if (error instanceof URIError) return spaced
    throw error
  }
}

function readLink(raw: string, schema: string, start: number): Link[] {
  const end = start + raw.length
  if (schema === 'mailto:') {
    const address = raw.replace(/^mailto:/i, '')
    return [{ start, end, kind: 'email', parts: [address.slice(0, address.lastIndexOf('@'))] }]
  }
  const [, ...steps] = raw.replace(/^[a-z]+:\/\/|^\/\//i, '').split(/[/?&=#;]+/)
  const parts = steps.filter((step) => step !== '').map(decoded)
  // "was great.It was": a full stop without its space makes no link.
  return parts.length === 0 ? [] : [{ start, end, kind: 'page', parts }]
}

/** The web and e-mail addresses of a text, in their order. Takes any text, in time that grows with its length. */
export function linksIn(text: string): Link[] {
  if (!MAY_BE_LINK.test(text)) return []
  const links: Link[] = []
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (run.length > LONGEST || !MAY_BE_LINK.test(run)) continue
    linkify ??= new LinkifyIt({ fuzzyLink: true })
    for (const match of linkify.match(run) ?? [])
      links.push(...readLink(match.raw, match.schema, index + match.index))
  }
  return links
}
