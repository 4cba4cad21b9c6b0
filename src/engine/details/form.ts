/** A form in which a personal detail is written, and whether a place of that form is one. */
export interface DetailForm {
  /** Every repetition in it is bounded, so the time grows with the text (`test/engine/details/patterns.test.ts`). */
  readonly pattern: RegExp
  /** Without this in the text there is none: most texts are done with at once. */
  readonly needs: RegExp
  readonly isMeant: (match: RegExpMatchArray, text: string) => boolean
}

export const DIGIT = /\d/

export const always = (): boolean => true

/** How many characters around a number say what it is. */
const AROUND = 40

const BLANK_LINE = /\n[^\S\n]{0,20}\n/

/** The text around a number; what is added to a draft after a blank line takes nothing from what stands before. */
export function around(match: RegExpMatchArray, text: string): string {
  const start = match.index ?? 0
  const end = start + match[0].length
  const [after = ''] = text.slice(end, end + AROUND).split(BLANK_LINE)
  return text.slice(Math.max(0, start - AROUND), end) + after
}

/** The text right before a number, the number left out. */
export function before(match: RegExpMatchArray, text: string, reach = AROUND): string {
  const start = match.index ?? 0
  return text.slice(Math.max(0, start - reach), start)
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Meant only where a word around says what it is. */
export const says =
  (pattern: RegExp) =>
  (match: RegExpMatchArray, text: string): boolean =>
    pattern.test(around(match, text))
