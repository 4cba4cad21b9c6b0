import type { Token } from './token'

const EMOJI = /\p{Extended_Pictographic}/gu

/** The sign that an emoji begins with, in whichever skin or style: what lists are compared by; `undefined` for words. */
export function emojiOf(phrase: string): string | undefined {
  const [sign] = phrase.match(EMOJI) ?? []
  return sign !== undefined && phrase.trim().startsWith(sign) ? sign : undefined
}

/** The emoji of lists: sign → the lists that have it. */
export function emojiLists(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const bySign = new Map<string, string[]>()
  for (const [list, phrases] of Object.entries(lists))
    for (const phrase of phrases) {
      const sign = emojiOf(phrase)
      if (sign === undefined) continue
      const known = bySign.get(sign)
      if (known) known.push(list)
      else bySign.set(sign, [list])
    }
  return bySign
}

/** Where a list's emoji stands: on the word before it, or on the first word. */
export interface EmojiPlace {
  readonly meaning: string
  readonly from: number
  readonly to: number
}

/** The emoji of lists in a draft, in one pass. */
export function findEmoji(
  text: string,
  tokens: readonly Token[],
  lists: ReadonlyMap<string, readonly string[]>,
): EmojiPlace[] {
  const found: EmojiPlace[] = []
  if (tokens.length === 0) return found
  let at = 0
  for (const { 0: sign, index } of text.matchAll(EMOJI)) {
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < index) at++
    for (const meaning of lists.get(sign) ?? []) found.push({ meaning, from: at, to: at + 1 })
  }
  return found
}
