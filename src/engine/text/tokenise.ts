import { APOSTROPHE, foldCharacter } from './fold'
import type { LetterCase, Token } from './token'

const MARK = /\p{M}/u
const WORDLIKE = /[\p{Alphabetic}\p{N}]/u
/** Written for a letter to get a rude word past a filter: `sh*t`, `b0llocks`, `@rse`. */
const MASKS = new Set(['*', '@', '$', '!', '#', '€'])
const LONGEST_BEFORE_STARS = 3
const CLITICS = new Set(['s', 'll', 'd', 've', 're', 'm'])
const LONGEST_CLITIC = 2
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'st',
  'revd',
  'rev',
  'prof',
  'vs',
  'yr',
  'e.g',
  'i.e',
])

interface Character {
  readonly folded: string
  readonly start: number
  end: number
  readonly wordlike: boolean
  readonly case: Case
}

/** A letter that has no capital, a small one, a capital. */
const UNCASED = 0
const SMALL = 1
const CAPITAL = 2
type Case = typeof UNCASED | typeof SMALL | typeof CAPITAL

function isWordlike(raw: string): boolean {
  const code = raw.charCodeAt(0)
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return WORDLIKE.test(raw)
}

function caseOfLetter(raw: string): Case {
  const code = raw.charCodeAt(0)
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return SMALL
    return code >= 0x41 && code <= 0x5a ? CAPITAL : UNCASED
  }
  const small = raw.toLowerCase()
  if (small === raw.toUpperCase()) return UNCASED
  return raw === small ? SMALL : CAPITAL
}

function readCharacters(text: string): Character[] {
  const characters: Character[] = []
  let start = 0
  for (const raw of text) {
    const end = start + raw.length
    const folded = foldCharacter(raw)
    const last = characters.at(-1)
    if (folded !== '')
      characters.push({ folded, start, end, wordlike: isWordlike(raw), case: caseOfLetter(raw) })
    // An accent typed after its letter belongs to it; other invisible characters belong to nobody.
    else if (last?.end === start && MARK.test(raw)) last.end = end
    start = end
  }
  return characters
}

function caseOf(characters: readonly Character[], from: number, to: number): LetterCase {
  let first: Case = UNCASED
  let cased = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    const letter = (characters[at] as Character).case
    if (letter === UNCASED) continue
    if (cased === 0) first = letter
    cased++
    if (letter === CAPITAL) capitals++
  }
  if (cased === 0) return 'none'
  if (first === SMALL) return 'lower'
  return cased > 1 && capitals === cased ? 'upper' : 'title'
}

/** Where a word that begins at `from` ends: letters and digits, with apostrophes and masks between them. */
function endOfWord(characters: readonly Character[], from: number): number {
  let at = from
  while (at < characters.length) {
    const character = characters[at] as Character
    if (character.wordlike) at++
    else if (at > from && isInsideWord(characters, at)) at++
    else break
  }
  return withoutStars(characters, from, at)
}

/** "F***" is one word; the stars around "**bold**" belong to nobody. */
function withoutStars(characters: readonly Character[], from: number, to: number): number {
  let end = to
  while (end > from && characters[end - 1]?.folded === '*') end--
  return end - from > LONGEST_BEFORE_STARS ? end : to
}

function isInsideWord(characters: readonly Character[], at: number): boolean {
  const { folded } = characters[at] as Character
  const before = characters[at - 1]
  const after = characters[at + 1]
  if (folded === APOSTROPHE) return before?.wordlike === true && after?.wordlike === true
  if (!MASKS.has(folded)) return false
  const reaches = (character: Character | undefined): boolean =>
    character !== undefined && (character.wordlike || character.folded === '*')
  if (folded === '*' && before?.folded === '*') return true
  return reaches(before) && reaches(after)
}

function endOfTag(characters: readonly Character[], from: number): number {
  let at = from
  while (at < characters.length) {
    const { wordlike, folded } = characters[at] as Character
    const dotInside = folded === '.' && characters[at + 1]?.wordlike === true
    if (!wordlike && folded !== '_' && !dotInside) break
    at++
  }
  return at
}

interface Gap {
  text: string
  spaced: boolean
  ends: boolean
}

const SPACE = /\s/

function addToGap(
  gap: Gap,
  character: Character,
  last: Token | undefined,
  next: Character | undefined,
): void {
  const { folded } = character
  if (SPACE.test(folded)) {
    gap.spaced = true
    if (folded === '\n' || folded === '\r') gap.ends = true
    return
  }
  if (gap.text.length < 8) gap.text += folded
  if (folded === '!' || folded === '?' || folded === '…') gap.ends = true
  // "F. Whitaker", "Mr. Venn", "e.g." and "yr. 10" go on.
  const abbreviates = last !== undefined && (last.form.length === 1 || TITLES.has(last.form))
  if (folded === '.' && !abbreviates && (next === undefined || !next.wordlike)) gap.ends = true
}

/** Folded, without apostrophes. */
function plain(characters: readonly Character[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const { folded } = characters[at] as Character
    if (folded !== APOSTROPHE) text += folded
  }
  return text
}

/** Where what hangs on a word begins: its last apostrophe, with one of a few endings after it; `to` for none. */
function cliticStart(characters: readonly Character[], from: number, to: number): number {
  for (let at = to - 1; at > from && to - at <= LONGEST_CLITIC + 1; at--) {
    if ((characters[at] as Character).folded !== APOSTROPHE) continue
    return CLITICS.has(plain(characters, at, to)) ? at : to
  }
  return to
}

interface Word {
  readonly from: number
  readonly to: number
  readonly kind: Token['kind']
  readonly sentence: number
  readonly sign: Character | undefined
}

function makeToken(characters: readonly Character[], word: Word, gap: Gap): Token {
  const { from, to, kind, sentence, sign } = word
  const bareTo = cliticStart(characters, from, to)
  const form = plain(characters, from, to)
  const hasClitic = bareTo < to
  return {
    form,
    bare: hasClitic ? plain(characters, from, bareTo) : form,
    start: (sign ?? (characters[from] as Character)).start,
    end: (characters[to - 1] as Character).end,
    bareEnd: (characters[bareTo - 1] as Character).end,
    clitic: hasClitic ? plain(characters, bareTo, to) : '',
    kind,
    letters: caseOf(characters, from, bareTo),
    gap: gap.text,
    spaced: gap.spaced,
    sentence,
  }
}

/**
 * The words of a text, hashtags and handles among them, with UTF-16 offsets into it. Hyphens part words.
 * Any string will do; the time grows with its length alone.
 */
export function tokenise(text: string): Token[] {
  const characters = readCharacters(text)
  const tokens: Token[] = []
  let gap: Gap = { text: '', spaced: true, ends: false }
  let sentence = 0
  let at = 0
  while (at < characters.length) {
    const character = characters[at] as Character
    const isSign =
      (character.folded === '#' || character.folded === '@') && characters[at + 1]?.wordlike === true
    const opensTag = isSign && characters[at - 1]?.wordlike !== true
    if (!character.wordlike && !opensTag) {
      addToGap(gap, character, tokens.at(-1), characters[at + 1])
      at++
      continue
    }
    const from = opensTag ? at + 1 : at
    const end = opensTag ? endOfTag(characters, from) : endOfWord(characters, from)
    const kind = !opensTag ? 'word' : character.folded === '#' ? 'hashtag' : 'handle'
    if (gap.ends && tokens.length > 0) sentence++
    const word = { from, to: end, kind, sentence, sign: opensTag ? character : undefined } as const
    tokens.push(makeToken(characters, word, gap))
    gap = { text: '', spaced: false, ends: false }
    at = end
  }
  return tokens
}
