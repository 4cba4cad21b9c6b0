import type { Token } from '../text/token'

/** Whom the words speak of. `plural`: their possessive needs no `s`. */
export interface Wording {
  readonly words: string
  readonly plural: boolean
}

export const A_PUPIL: Wording = { words: 'a pupil', plural: false }
export const SOME_PUPILS: Wording = { words: 'some of our pupils', plural: true }
export const A_FAMILY: Wording = { words: 'a family', plural: false }

/** `a clever pupil`, `an amazing pupil`. */
export function aPupilWho(qualities: readonly string[]): Wording {
  const [first = ''] = qualities
  if (first === '') return A_PUPIL
  return { words: `${/^[aeiou]/i.test(first) ? 'an' : 'a'} ${qualities.join(' ')} pupil`, plural: false }
}

/** `Year 4s`, `Reception children`; nothing where the list doesn't say. */
function yearWords(year: string): string | undefined {
  if (year === 'R') return 'Reception children'
  if (year === 'N') return 'Nursery children'
  return /^\d{1,2}$/.test(year) ? `Year ${year}s` : undefined
}

function saysYear(text: string, year: string): boolean {
  if (year === 'R') return /\b(?:reception|eyfs)\b|\b(?:yr|y) ?r\b/i.test(text)
  if (year === 'N') return /\bnursery\b/i.test(text)
  return new RegExp(`\\b(?:year|yr|y|blwyddyn|bl) ?${year}(?!\\d)|\\b${year}[a-z]{1,2}\\b`, 'i').test(text)
}

/** Whether a draft says a year (`4`, `R`, `N`), each looked for once. */
export function yearsSaidIn(text: string): (year: string) => boolean {
  const known = new Map<string, boolean>()
  return (year) => {
    const said = known.get(year) ?? saysYear(text, year)
    known.set(year, said)
    return said
  }
}

/** The same with the year that all of them are in, where the draft doesn't say that already. */
export function inYear(
  { plural }: Wording,
  years: ReadonlySet<string>,
  isSaid: (year: string) => boolean,
): Wording | null {
  const [year = '', other] = years
  const words = yearWords(year)
  if (words === undefined || other !== undefined || isSaid(year)) return null
  return { words: `${plural ? 'some' : 'one'} of our ${words}`, plural }
}

/** Whether it is written in capitals among capitals. */
export function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  const isLoud = (token: Token | undefined): boolean => token?.letters === 'upper' && token.form.length > 1
  const own = tokens.slice(from, to)
  const beside = [tokens[from - 1], tokens[to]].filter((token) => token !== undefined)
  return own.every(isLoud) && beside.length > 0 && beside.every(isLoud)
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
