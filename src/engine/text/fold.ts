import homoglyphs from 'virtual:homoglyphs'

/** Letters that Unicode doesn't take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
}

/** Apostrophes as people and keyboards write them. */
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', 'ʹ', '`', '´', '′', '＇', 'ʻ'])

/** Marks, zero-width characters, soft hyphens, direction marks, variation selectors: nothing a reader sees. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu

export const APOSTROPHE = "'"

const folded = new Map<string, string>()

function foldAnew(character: string): string {
  if (APOSTROPHES.has(character)) return APOSTROPHE
  const enclosed = inCircle(character)
  if (enclosed !== undefined) return enclosed
  const seen = LETTERS[character.toLowerCase()] ?? own(character) ?? character
  const plain = seen.normalize('NFKD').replace(INVISIBLE, '').toLowerCase().replace(INVISIBLE, '')
  return [...plain]
    .map((letter) => LETTERS[letter] ?? own(letter) ?? (APOSTROPHES.has(letter) ? APOSTROPHE : letter))
    .join('')
}

function own(letter: string): string | undefined {
  return Object.hasOwn(homoglyphs, letter) ? homoglyphs[letter] : undefined
}

/** Where white letters on black circles and squares begin (A to Z); Unicode doesn't say which letters they are. */
const ENCLOSED = [0x1f150, 0x1f170]

function inCircle(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  const start = ENCLOSED.find((first) => code >= first && code < first + 26)
  return start === undefined ? undefined : String.fromCharCode(0x61 + code - start)
}

/**
 * One character (code point) as it is compared: small, without accents, width and ligatures;
 * `''` for what nobody sees. Every apostrophe becomes `'`.
 */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x80 && character.length === 1) {
    return code >= 0x41 && code <= 0x5a
      ? String.fromCharCode(code + 32)
      : code === 0x60
        ? APOSTROPHE
        : character
  }
  const known = folded.get(character)
  if (known !== undefined) return known
  const fresh = foldAnew(character)
  // The cache is bounded so that a draft of all of Unicode can't fill the memory.
  if (folded.size < 4096) folded.set(character, fresh)
  return fresh
}

/** A whole word or phrase as it is compared. */
export function fold(text: string): string {
  let result = ''
  for (const character of text) result += foldCharacter(character)
  return result
}
