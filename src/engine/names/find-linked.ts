import type { Knowledge } from '../knowledge'
import { type Link, linksIn } from '../text/links'
import type { Token } from '../text/token'
import type { Mention } from './mention'
import { readTag, type Tagged } from './read-tag'

/** No longer step of an address is read. */
const LONGEST = 120

/** In a page's address a given name alone says too little; its words are read like any others. */
function readLink({ kind, parts }: Link, knowledge: Knowledge): Tagged | undefined {
  for (const part of parts) {
    const tagged = readTag(part.slice(0, LONGEST), knowledge)
    if (tagged?.form === 'tag-full' || (tagged && kind === 'email')) return tagged
  }
  return undefined
}

/** Pupils in e-mail addresses and links: `oliver.bennett@…`, `…/oliver-bennett-award.html`; each is one mention. */
export function findLinked(tokens: readonly Token[], text: string, knowledge: Knowledge): Mention[] {
  const found: Mention[] = []
  let from = 0
  for (const link of linksIn(text)) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= link.start) from++
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < link.end) to++
    const tagged = from < to ? readLink(link, knowledge) : undefined
    if (tagged) found.push({ ...tagged, from, to })
  }
  return found
}
