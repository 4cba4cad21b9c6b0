import type { Hit } from '../match/trie'
import type { Token } from './token'

/** The list that the places are marks of. */
const LIST = 'quoted-words'
/** As few words in quotation marks are held up to be looked at: our head's "open door". */
const LONGEST = 6
const OPENS = /(?:^|[\s([—–:-])["“‘'«]$/
const CLOSES = /^[.,!?…]*["”’'»](?!\p{L})/u

/** Words of a draft that stand in quotation marks, a few at most, as marks of the list `quoted-words`. */
export function findQuotations(text: string, tokens: readonly Token[]): Hit<string>[] {
  const found: Hit<string>[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = opensAt(text, tokens, from) ? closesAt(text, tokens, from) : -1
    if (to < 0) continue
    found.push({ meaning: LIST, from, to, bare: false })
    from = to - 1
  }
  return found
}

function opensAt(text: string, tokens: readonly Token[], at: number): boolean {
  const start = (tokens[at] as Token).start
  return OPENS.test(text.slice(Math.max(tokens[at - 1]?.end ?? 0, start - 3), start))
}

function closesAt(text: string, tokens: readonly Token[], from: number): number {
  for (let to = from + 1; to <= tokens.length && to - from <= LONGEST; to++) {
    const { end } = tokens[to - 1] as Token
    const between = text.slice(end, tokens[to]?.start ?? end + 4)
    if (/[\n\r]/.test(between) && !CLOSES.test(between)) return -1
    if (CLOSES.test(between)) return to
  }
  return -1
}
