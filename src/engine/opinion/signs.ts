/** What stands between words and says something: each kind of sign becomes one term. */

/** Faces and things that people put where a word would be, by what they do to a sentence. */
const FEELINGS: Readonly<Record<string, string>> = {
  laughs: '😂🤣😹😅😆😄😁😀😃💀',
  sneers: '🙄😒😏🤡🤦🤷😑🥴🤪🙃👎🖕',
  angry: '😡😠🤬😤👿💢🔪💣🔫',
  sick: '🤢🤮💩🐷🐀🐒🙈',
  sad: '😭😢😔😞😩😫😥😪💔😳😬😱🤐🤫👀',
  warm: '❤🧡💛💚💙💜🖤🤍💕💖💗💓🥰😍😘😊🙂☺🤗🙏👏🙌💪👍🎉🎊🥳🏆🌟⭐✨👑🌈',
  drink: '🍷🍺🍻🥂🍸🍹🥃🍾🍶💊💉🚬🌿🍃❄🍄',
  flirts: '🍆🍑💦😈🔥👅💋🥵',
}

const BY_SIGN = new Map(
  Object.entries(FEELINGS).flatMap(([feeling, signs]) => [...signs].map((sign) => [sign, `<${feeling}>`])),
)

const PICTURE = /\p{Extended_Pictographic}/u
const PLAIN: Readonly<Record<string, string>> = {
  '!': '<!>',
  '?': '<?>',
  '…': '<...>',
  '"': '<">',
  '“': '<">',
  '”': '<">',
  '«': '<">',
  '»': '<">',
  ':': '<:>',
  '£': '<£>',
}

/** Signs of one gap that are read; who types more of them means the same. */
const MOST = 4
/** Characters of one gap that are looked at. */
const LONGEST = 24

/** The signs in `text` from `start` to `end` (UTF-16 offsets), in order, none twice in a row. */
export function signsBetween(text: string, start: number, end: number): readonly string[] {
  if (end - start <= 1) return NONE
  const signs: string[] = []
  for (const character of text.slice(start, Math.min(end, start + LONGEST))) {
    if (character === ' ') continue
    const sign = PLAIN[character] ?? BY_SIGN.get(character) ?? (PICTURE.test(character) ? '<picture>' : '')
    if (sign === '' || signs.at(-1) === sign) continue
    signs.push(sign)
    if (signs.length === MOST) break
  }
  return signs
}

const NONE: readonly string[] = []
