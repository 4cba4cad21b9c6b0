import type { Knowledge } from '../knowledge'
import { isKnownTag } from '../school/find-tags'
import type { Token } from '../text/token'
import { Memory } from './memory'
import type { Mention } from './mention'
import { readTag, type Tagged } from './read-tag'

/** No longer tag is read: those are sentences. */
const LONGEST = 80

const readings = new Memory<Tagged | null>()

/** Pupils in hashtags and accounts: `#GoSumaya`, `@hattie.banks.7m`. The school's own tags are none. */
export function findTagged(tokens: readonly Token[], text: string, knowledge: Knowledge): Mention[] {
  const found: Mention[] = []
  for (const [from, token] of tokens.entries()) {
    if (token.kind === 'word' || isKnownTag(token, knowledge.school)) continue
    const tag = text.slice(token.start, Math.min(token.end, token.start + LONGEST))
    const tagged = readings.recall(knowledge.roll, tag, () => readTag(tag, knowledge) ?? null)
    if (tagged) found.push({ ...tagged, from, to: from + 1 })
  }
  return found
}
