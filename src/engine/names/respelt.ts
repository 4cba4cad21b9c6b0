/** Endings and letters that sound alike in any name; the longer ones first. */
const SURE_ENDINGS: readonly (readonly string[])[] = [
  ['leigh', 'ley', 'lee', 'ly', 'lie', 'li'],
  ['y', 'ie', 'ey', 'i', 'ee'],
  ['a', 'ah'],
  ['ia', 'iya', 'iyah', 'iah', 'ya'],
]
const SURE_INSIDE: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ck', 'c'],
  ['c', 'k'],
  ['kh', 'k'],
  ['aa', 'a'],
  ['ee', 'i'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['mac', 'mc'],
]
/** Those that may as well make another name: Simon and Simone, Louis and Louise. */
const OTHER_ENDINGS: readonly (readonly string[])[] = [
  ['', 'e'],
  ['en', 'an', 'on', 'in', 'yn'],
  ['son', 'sen', 'sson'],
  ['s', 'es'],
]
const OTHER_INSIDE: readonly (readonly [string, string])[] = [
  ['th', 't'],
  ['y', 'i'],
  ['ai', 'ay'],
  ['ei', 'ie'],
  ['ae', 'e'],
  ['z', 's'],
  ['ough', 'o'],
  ['x', 'ks'],
]
const DOUBLED = 'bcdfglmnprstz'

function* withEnding(word: string, table: readonly (readonly string[])[]): Generator<string> {
  for (const endings of table) {
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

function* withLetters(word: string, table: readonly (readonly [string, string])[]): Generator<string> {
  for (const [one, other] of table) {
    yield* withInside(word, one, other)
    yield* withInside(word, other, one)
  }
}

/** Another spelling of a name. */
export interface Respelt {
  readonly word: string
  /** Whether it is the same name for certain, and not perhaps another one. */
  readonly isSame: boolean
}

/** What else a folded name may be spelt like, one change away: `poppie` → `poppy` …; at most some 60. */
export function respellingsOf(word: string): Respelt[] {
  const found = new Map<string, Respelt>()
  const take = (spellings: Iterable<string>, isSame: boolean): void => {
    for (const spelling of spellings)
      if (spelling !== word && !found.has(spelling)) found.set(spelling, { word: spelling, isSame })
  }
  take(withEnding(word, SURE_ENDINGS), true)
  take(withLetters(word, SURE_INSIDE), true)
  take(withDoubles(word), true)
  take(withEnding(word, OTHER_ENDINGS), false)
  take(withLetters(word, OTHER_INSIDE), false)
  return [...found.values()]
}
