import { FORMAL, KINDS, ORDINARY, SMALL, TAKEN, WELSH_KINDS } from './school-words'

/** What is offered for a school's name, best first, none of them the name itself. */
export interface NameSuggestions {
  /** `Meadowbrook`, `Meadowbrook Primary`. */
  readonly shortForms: readonly string[]
  /** `MPS`; empty where it would be too short or means something else. */
  readonly acronym: string
  readonly hashtags: readonly string[]
  readonly handles: readonly string[]
}

const SHORTEST_ACRONYM = 3
const LONGEST_ACRONYM = 6
const SHORTEST_FORM = 3

const plain = (word: string): string => word.toLowerCase().replace(/[.'’]/g, '')
const upperFirst = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const ofKind = (word: string): boolean => KINDS.has(plain(word))
const formal = (word: string): boolean => FORMAL.has(plain(word))

/** The name's own words; what stands in brackets or after a comma (often the town) is left away. */
function wordsOfName(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/,.*$/s, ' ')
    .replace(/\b(?:C\.? ?of ?E\.?|C\.E\.|Church of England)(?=\s|$)/gi, 'CofE')
    .replace(/\b(?:C\.? ?i ?W\.?|Church in Wales)(?=\s|$)/gi, 'CiW')
    .split(/[\s–—/]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Where the part that makes the name unmistakable ends: before the first word that many schools have. */
function lengthOfCore(words: readonly string[]): number {
  const end = words.findIndex((word, index) => index > 0 && (ofKind(word) || formal(word)))
  return end < 0 ? words.length : end
}

function splitName(name: string): { core: string[]; kinds: string[]; welsh: boolean } {
  const all = wordsOfName(name)
  const words = plain(all[0] ?? '') === 'the' ? all.slice(1) : all
  if (plain(words[0] ?? '') === 'ysgol') {
    const kinds = words.findIndex((word) => !WELSH_KINDS.has(plain(word)))
    return { core: kinds < 0 ? [] : words.slice(kinds), kinds: ['Ysgol'], welsh: true }
  }
  const end = lengthOfCore(words)
  return { core: words.slice(0, end), kinds: words.slice(end).filter(ofKind), welsh: false }
}

const isSchool = (word: string): boolean => plain(word) === 'school'

function shortForms({ core, kinds, welsh }: ReturnType<typeof splitName>): string[] {
  const short = core.join(' ')
  if (short === '') return []
  const alone = core.length === 1 && ORDINARY.has(plain(short)) ? [] : [short]
  if (welsh) return [`Ysgol ${short}`, ...alone]
  const level = kinds.filter((kind) => !isSchool(kind))
  const behind = [...level, ...(kinds.length > 0 ? ['School'] : [])]
  const saint = short.replace(/^St\.? (?=\p{L})/u, 'Saint ')
  return [...alone, ...behind.map((kind) => `${short} ${kind}`), ...(saint === short ? [] : [saint])]
}

/** A few letters have capitals that are several letters; those stay small. */
function initialOf(word: string): string {
  const letter = word.match(/[\p{L}\p{N}]/u)?.[0] ?? ''
  const capital = letter.toUpperCase()
  return [...capital].length === 1 ? capital : letter
}

function acronymOf({ core, kinds, welsh }: ReturnType<typeof splitName>): string {
  const words = welsh ? ['Ysgol', ...core] : [...core, ...kinds]
  const letters = words
    .filter((word) => !SMALL.has(plain(word)))
    .map(initialOf)
    .join('')
  const { length } = [...letters]
  const usable = length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM
  return usable && !TAKEN.has(letters.toLowerCase()) ? letters : ''
}

/** `St Mary's Primary` → `StMarysPrimary`. */
function squash(form: string): string {
  return form
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(upperFirst)
    .join('')
}

function unique(items: readonly string[], without: string): string[] {
  const seen = new Set([without.toLowerCase()])
  return items.filter((item) => {
    const key = item.toLowerCase()
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

/** Suggests what people call a school, from its full name alone. Never throws; an empty name gives nothing. */
export function suggestNames(name: string): NameSuggestions {
  const parts = splitName(name)
  const forms = unique(shortForms(parts), name.trim()).filter(
    (form) => form.replace(/[^\p{L}\p{N}]/gu, '').length >= SHORTEST_FORM,
  )
  const acronym = acronymOf(parts)
  const tagged = forms.filter((form) => !form.startsWith('Saint ')).map(squash)
  const team = parts.core.length > 0 && !parts.welsh ? [`Team${squash(parts.core.join(' '))}`] : []
  const tags = unique([...tagged.slice(0, 2), ...team, ...(acronym ? [acronym] : [])], '')
  return {
    shortForms: forms,
    acronym,
    hashtags: tags.map((tag) => `#${tag}`),
    handles: tagged.slice(0, 2).map((tag) => `@${tag}`),
  }
}
