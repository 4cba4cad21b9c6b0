/** Spellings that stand for each other, each a way to write one sound; the longer ones first. */
const ENDINGS: readonly (readonly string[])[] = [
  ['leigh', 'ley', 'lee', 'ly', 'lie', 'li'],
  ['y', 'ie', 'ey', 'i', 'ee', 'ea'],
  ['a', 'ah'],
  ['ia', 'iya', 'iyah', 'iah', 'ya'],
  ['ine', 'een', 'in'],
  ['elle', 'el', 'ell'],
  ['ette', 'et', 'ett'],
  ['', 'e'],
  ['en', 'an', 'on', 'in', 'yn'],
  ['son', 'sen', 'sson'],
  ['s', 'es'],
]
const INSIDE: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['c', 'k'],
  ['th', 't'],
  ['y', 'i'],
  ['ai', 'ay'],
  ['ei', 'ie'],
  ['ae', 'e'],
  ['ee', 'i'],
  ['aa', 'a'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['z', 's'],
  ['kh', 'k'],
  ['mac', 'mc'],
  ['ough', 'o'],
  ['x', 'ks'],
]
const DOUBLED = 'bcdfglmnprstz'

function* withEnding(word: string): Generator<string> {
  for (const endings of ENDINGS) {
    const ending =
      endings.find((one) => one !== '' && word.endsWith(one)) ?? (endings.includes('') ? '' : undefined)
    if (ending === undefined || word.length - ending.length < 2) continue
    const stem = word.slice(0, word.length - ending.length)
    for (const other of endings) if (other !== ending) yield stem + other
  }
}

function* withInside(word: string, one: string, other: string): Generator<string> {
  for (let at = word.indexOf(one); at >= 0; at = word.indexOf(one, at + 1))
    yield word.slice(0, at) + other + word.slice(at + one.length)
}

function* withDoubles(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at)
    if (!DOUBLED.includes(letter)) continue
    if (word.charAt(at - 1) === letter) yield word.slice(0, at) + word.slice(at + 1)
    else yield word.slice(0, at) + letter + word.slice(at)
  }
}

/** What else a folded name may be spelt like, one such change away: `jonathon` → `jonathan` …; at most some 40. */
export function respellingsOf(word: string): string[] {
  const found = new Set<string>([...withEnding(word), ...withDoubles(word)])
  for (const [one, other] of INSIDE) {
    for (const spelling of withInside(word, one, other)) found.add(spelling)
    for (const spelling of withInside(word, other, one)) found.add(spelling)
  }
  found.delete(word)
  return [...found]
}
