import type { Token } from './token'

/** A time, a sum of money or what may be a code or password, as marks of the lists `clock`, `money`, `code`. */
interface Figure {
  readonly meaning: 'clock' | 'money' | 'code'
  readonly from: number
  readonly to: number
}

const CLOCK = /^(?:[01]?\d|2[0-3])(?:[0-5]\d)?(?:am|pm|ish|hrs)$/
const HOUR = /^(?:[01]?\d|2[0-3])$/
const MINUTES = /^[0-5]\d(?:am|pm|ish)?$/
const DIGITS = /^\d+$/
const THOUSANDS = /^\d+(?:k|m|grand)$/
const UNITS = new Set(['quid', 'grand', 'pounds', 'squid'])
/** Most four figures are a code or a year; a code that looks like a year is found by the words around it. */
const PIN = /^\d{4,8}[a-fxyz]?$/
const YEAR = /^(?:19|20)\d\d$/
/** Letters and figures in one: `Winter25`, `BrookStaff!88`. */
const MIXED = /^(?=.*\p{L}{3})(?=.*\d)[\p{L}\d!$*@#€]{6,}$/u

function figureAt(at: number, tokens: readonly Token[]): Figure | undefined {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (token.kind !== 'word') return undefined
  if (token.gap.endsWith('£') && /^\d/.test(token.form)) return { meaning: 'money', from: at, to: at + 1 }
  if (THOUSANDS.test(token.form)) return { meaning: 'money', from: at, to: at + 1 }
  if (DIGITS.test(token.form) && next && UNITS.has(next.form))
    return { meaning: 'money', from: at, to: at + 2 }
  if (CLOCK.test(token.form)) return { meaning: 'clock', from: at, to: at + 1 }
  const joined = next && !next.spaced && (next.gap === '.' || next.gap === ':')
  if (joined && HOUR.test(token.form) && MINUTES.test(next.form))
    return { meaning: 'clock', from: at, to: at + 2 }
  if (MIXED.test(token.form) || (PIN.test(token.form) && !YEAR.test(token.form)))
    return { meaning: 'code', from: at, to: at + 1 }
  return undefined
}

/** Times, sums of money and what may be a code or password, among the words of a draft. */
export function findFigures(tokens: readonly Token[]): Figure[] {
  const found: Figure[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = (tokens[at] as Token).form
    // Only words with a figure in them can be one: all others cost no more than this.
    if (!/\d/.test(first)) continue
    const figure = figureAt(at, tokens)
    if (figure) found.push(figure)
  }
  return found
}
