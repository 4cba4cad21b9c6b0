import { APOSTROPHE, foldCharacter } from './fold'
import type { LetterCase, Token } from './token'

const MARK = /\p{M}/u
const WORDLIKE = /[\p{Alphabetic}\p{N}]/u
/** Written for a letter to get a rude word past a filter: `sh*t`, `b0llocks`, `@rse`. */
const MASKS = new Set(['*', '@', '$', '!', '#', '€'])
const LONGEST_BEFORE_STARS = 3
const CLITICS = new Set(['s', 'll', 'd', 've', 're', 'm'])
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
  readonly raw: string
  readonly start: number
  end: number
  readonly wordlike: boolean
}

function isWordlike(raw: string): boolean {
  const code = raw.charCodeAt(0)
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return WORDLIKE.test(raw)
}

function readCharacters(text: string): Character[] {
  const characters: Character[] = []
  let start = 0
  for (const raw of text) {
    const end = start + raw.length
    const folded = foldCharacter(raw)
    const last = characters.at(-1)
    if (folded !== '') characters.push({ folded, raw, start, end, wordlike: isWordlike(raw) })
    // An accent typed after its letter belongs to it; other invisible characters belong to nobody.
    else if (last?.end === start && MARK.test(raw)) last.end = end
    start = end
  }
  return characters
}

function caseOf(letters: readonly string[]): LetterCase {
  const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
  const first = cased[0]
  if (first === undefined) return 'none'
  const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()
  if (!isUpper(first)) return 'lower'
  return cased.length > 1 && cased.every(isUpper) ? 'upper' : 'title'
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

function makeToken(
  word: readonly Character[],
  kind: Token['kind'],
  gap: Gap,
  sentence: number,
  sign: Character | undefined,
): Token {
  const first = sign ?? (word[0] as Character)
  const last = word.at(-1) as Character
  const folded = word.map((character) => character.folded)
  const apostrophe = folded.lastIndexOf(APOSTROPHE)
  const tail = apostrophe > 0 ? folded.slice(apostrophe + 1).join('') : ''
  const hasClitic = CLITICS.has(tail)
  const bare = hasClitic ? word.slice(0, apostrophe) : word
  const plain = (characters: readonly Character[]): string =>
    characters.map((character) => (character.folded === APOSTROPHE ? '' : character.folded)).join('')
  return {
    form: plain(word),
    bare: plain(bare),
    start: first.start,
    end: last.end,
    bareEnd: (bare.at(-1) as Character).end,
    clitic: hasClitic ? tail : '',
    kind,
    letters: caseOf(bare.map((character) => character.raw)),
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
    tokens.push(makeToken(characters.slice(from, end), kind, gap, sentence, opensTag ? character : undefined))
    gap = { text: '', spaced: false, ends: false }
    at = end
  }
  return tokens
}
