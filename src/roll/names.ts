/** Taking apart what stands in a name's cell. */

export interface Name {
  readonly given: string
  readonly surname: string
}

/** Words that begin a surname of several: `Ana de la Cruz`, `Jan van den Berg`, `Noor bin Hassan`. */
const PARTICLES = new Set(
  'al ap bin bint da das de del della der di do dos du el ibn la le mac mc o st ter van von zu'.split(' '),
)

const isCapitals = (word: string): boolean => /\p{Lu}{3}/u.test(word) && word === word.toUpperCase()

function startOfSurname(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()))
  return particle > 0 && particle < words.length - 1 ? particle : words.length - 1
}

function endOfLeadingSurname(words: readonly string[]): number {
  let end = 0
  while (end < words.length - 2 && PARTICLES.has((words[end] ?? '').toLowerCase())) end += 1
  return end + 1
}

const join = (words: readonly string[]): string => words.join(' ')

/**
 * A whole name → given name and surname. A comma says which is which (`Surname, Forename`), capitals do
 * (`ASHWORTH Kit`), otherwise the order does; one word alone is the given name.
 */
export function splitName(name: string, surnameFirst: boolean): Name {
  const comma = name.indexOf(',')
  if (comma >= 0) {
    const surname = name.slice(0, comma).trim()
    const given = name.slice(comma + 1).replace(/^[\s,]{1,9}|[\s,]{1,9}$/g, '')
    return given === '' ? { given: surname, surname: '' } : { given, surname }
  }
  const words = name.split(' ')
  if (words.length < 2) return { given: name, surname: '' }
  const capitals = words.findIndex((word) => !isCapitals(word))
  if (capitals > 0) return { given: join(words.slice(capitals)), surname: join(words.slice(0, capitals)) }
  if (surnameFirst) {
    const end = endOfLeadingSurname(words)
    return { given: join(words.slice(end)), surname: join(words.slice(0, end)) }
  }
  const start = startOfSurname(words)
  return { given: join(words.slice(0, start)), surname: join(words.slice(start)) }
}

const NICKNAME = /^(.+?) ?(?:\((\p{Lu}[\p{L}'’-]+)\)|["“](\p{Lu}[\p{L}'’-]+)["”])$/u
const ASIDE = / ?\([^()]{0,100}\)$/

/** `Christopher (Kit)` → Christopher, known as Kit. Other words in brackets are no part of the name. */
export function takeNickname(given: string): { given: string; preferred: string } {
  const nickname = NICKNAME.exec(given)
  if (nickname) return { given: nickname[1] ?? given, preferred: nickname[2] ?? nickname[3] ?? '' }
  const plain = given.replace(ASIDE, '')
  return { given: plain === '' ? given : plain, preferred: '' }
}

/** UPNs have a letter, eleven or twelve digits and a digit or letter; other numbers are mostly digits too. */
const NUMBERED = /\d/
const LONGEST_NAME = 100
const TOTALS = /^(?:grand )?(?:totals?|count|number of (?:pupils|students|records)|end of report)\b/i

/** Why a cell can't be a name, in words; `null` where it can. */
export function notAName(cell: string): string | null {
  if (cell.length > LONGEST_NAME) return 'it is too long for a name'
  if (/^[=+@]/.test(cell)) return 'it is a formula'
  if (cell.includes('@')) return 'it looks like an e-mail address'
  if (TOTALS.test(cell)) return 'it is a line of totals'
  if (cell.includes(':')) return 'it looks like the title of a part of the list'
  if (NUMBERED.test(cell)) return 'it has figures in it'
  if (!/\p{L}/u.test(cell)) return 'it has no letters in it'
  return null
}
