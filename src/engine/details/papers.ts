import { always, around, type DetailForm, DIGIT, digitsOf, says } from './form'

/** Prefixes of a National Insurance number; `QQ` is the one that forms print as an example. */
const NI_PREFIX = '(?!BG|GB|NK|KN|TN|NT|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)'

export const NATIONAL_INSURANCE: readonly DetailForm[] = [
  {
    pattern: new RegExp(String.raw`\b${NI_PREFIX} ?\d{2}[ -]?\d{2}[ -]?\d{2} ?[A-D]\b`, 'g'),
    needs: DIGIT,
    isMeant: always,
  },
  {
    pattern: new RegExp(String.raw`\b${NI_PREFIX} ?\d{2}[ -]?\d{2}[ -]?\d{2} ?[A-D]?\b`, 'gi'),
    needs: DIGIT,
    isMeant: says(/\b(?:n\.?i\.?|nino|national insurance)\b/i),
  },
]

/** The weighted sum of an NHS number's first nine digits says what its tenth is. */
function isNhsNumber(match: RegExpMatchArray, text: string): boolean {
  if (!/\bnhs\b/i.test(around(match, text))) return false
  return digitsOf(match[0]).length === 10
}

const BOOKING = /\b(?:booking|reservation|boarding|pnr)\b/i
const TRAVELLER = /\b(?:surname|name|seat)\b/i

/** Numbers on somebody's papers, each where its form or a word says so. */
export const PAPERS: readonly DetailForm[] = [
  // Driving licence: five letters of the surname, birth date turned about, initials, check.
  {
    pattern: /\b[A-Z][A-Z9]{4} ?\d[0156]\d{4} ?[A-Z][A-Z9]\d[A-Z\d]{2}(?: ?\d{2})?\b/g,
    needs: DIGIT,
    isMeant: always,
  },
  {
    pattern: /(?<![\d.£])(?:\d{9}|[A-Z]{2}\d{7}|\d{3} \d{3} \d{3})(?!\d)/g,
    needs: DIGIT,
    isMeant: says(/\bpassport\b/i),
  },
  { pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, needs: /nhs/i, isMeant: isNhsNumber },
  // A pupil's number.
  { pattern: /\b[A-HJ-NP-RT-Z]\d{11}[A-Z\d]\b/g, needs: DIGIT, isMeant: says(/\bUPN\b/i) },
  {
    pattern: /\b(?=[A-Z\d]{0,5}\d)[A-Z\d]{6}\b/g,
    needs: /booking|reservation|boarding|pnr/i,
    isMeant: (match, text) => BOOKING.test(around(match, text)) && TRAVELLER.test(around(match, text)),
  },
]
