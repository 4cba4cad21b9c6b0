import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { COPULAS, EPITHET_STARTS, MENTIONS } from './grammar-words'

// A quotation opens right before a word and closes right after one; that tells it from an apostrophe, mostly.
const OPENS = /["“«'‘]$/
const CLOSES = /^[.,!?…]*["”»'’]/
const BREAK = /[\n\r]/
/** Words of a quotation on each side. */
const REACH = 40
/** So few words in quotation marks are a manner of speaking: our "leader" is a "clown". */
const SCARE_QUOTE = 3

/** Words between "is" and a word in quotation marks. */
const TO_COPULA = 3
const SENTENCE_REACH = 20

interface Quotation {
  readonly from: number
  readonly to: number
}

/** What stands between word `at` and the one before, or after the last word. */
const between = (at: number, { tokens, draft }: Reading): string =>
  draft.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start)

function opensAt(mark: Mark, reading: Reading): number {
  for (let at = mark.from; at >= 0 && mark.from - at <= REACH; at--) {
    const gap = between(at, reading)
    if (OPENS.test(gap)) return at
    if (BREAK.test(gap) || CLOSES.test(gap)) return -1
  }
  return -1
}

// A new paragraph ends a quotation, so that what is added to a draft takes nothing away.
function closesAt(mark: Mark, reading: Reading): number {
  for (let at = mark.to; at - mark.to <= REACH && at <= reading.tokens.length; at++) {
    const gap = between(at, reading)
    if (CLOSES.test(gap)) return at
    if (BREAK.test(gap)) return -1
  }
  return -1
}

function quotationAt(mark: Mark, reading: Reading): Quotation | undefined {
  const from = opensAt(mark, reading)
  const to = from < 0 ? -1 : closesAt(mark, reading)
  return to < 0 ? undefined : { from, to }
}

/** "He is a “clown”": the author's own word all the same. */
function isScareQuote({ from, to }: Quotation, { tokens }: Reading): boolean {
  if (to - from > SCARE_QUOTE) return false
  const sentence = tokens[from]?.sentence
  const before = tokens
    .slice(Math.max(0, from - SENTENCE_REACH), from)
    .filter((one) => one.sentence === sentence)
  if (before.some(({ form }) => MENTIONS.has(form))) return false
  return before
    .slice(-TO_COPULA)
    .some(
      ({ form, clitic }) =>
        COPULAS.has(form) || clitic === 's' || clitic === 're' || EPITHET_STARTS.has(form),
    )
}

/** Whether words stand inside quotation marks of one paragraph, as what somebody else says. */
export function isQuoted(mark: Mark, reading: Reading): boolean {
  const quotation = quotationAt(mark, reading)
  return quotation !== undefined && !isScareQuote(quotation, reading)
}
