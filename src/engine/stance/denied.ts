import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import type { Token } from '../text/token'
import { beginsClause, lastBefore, overlaps } from './clause'
import * as words from './grammar-words'

/** Words between a denial and what is denied. */
const REACH = 8
/** Words between "none of", "no child in our school" and what none of them is. */
const REACH_OF_NONE = 9
/** Words between "if only" and its verb. */
const WISH_REACH = 5
const TO_THAN = 3

/** "isn't she useless?", "don't they know": asked, not denied. */
function asks(at: number, reading: Reading): boolean {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]]
  const opens = at === 0 || reading.tokens[at - 1]?.sentence !== token?.sentence || beginsClause(at, reading)
  return opens && words.ASKING_NEGATORS.has(token?.form ?? '') && words.SUBJECTS.has(next?.form ?? '')
}

/** "not lazy, rude or thick": the comma parts what is denied all the same. */
function isListed({ from, to }: Mark, { tokens }: Reading): boolean {
  const isOr = (at: number): boolean => tokens[at]?.form === 'or' || tokens[at]?.form === 'nor'
  return isOr(from - 1) || isOr(to) || isOr(to + 1)
}

/** Whether what stands between a negator and the words leaves them denied. */
function reaches(negator: number, mark: Mark, reading: Reading): boolean {
  const { tokens } = reading
  // Of a list, what stands before its first word counts.
  let end = negator + 1
  while (end <= mark.from && !beginsClause(end, reading)) end++
  if (end <= mark.from) return tokens.slice(negator + 1, end).some((token) => !isLight(token))
  const between = tokens.slice(negator + 1, mark.from)
  if (between.length === 1 && between[0]?.form === 'so') return true
  if (between.some(({ form }) => words.BEYOND_COMPARE.has(form))) return false
  if (between.every(isLight)) return true
  if (between.some(({ form }) => form === 'any')) return true
  const first = tokens[mark.from]
  if (words.NONE.has(tokens[negator]?.form ?? ''))
    return between.some(isCopula) || (first !== undefined && isCopula(first))
  return between.some(({ form }) => words.DENIABLE.has(form)) && !between.some(isSpecific)
}

const isLight = ({ form }: Token): boolean => words.LIGHT.has(form)
const isCopula = ({ form, clitic }: Token): boolean =>
  words.COPULAS.has(form) || clitic === 's' || clitic === 're'
/** "I don't have these feral kids": they are there. */
const isSpecific = ({ form }: Token): boolean => form === 'these' || form === 'those'

/** Negators before the mark that reach it, in its clause. */
function negatorsBefore(mark: Mark, reading: Reading): number {
  const { tokens } = reading
  const sentence = tokens[mark.from]?.sentence
  let count = 0
  for (let at = mark.from - 1; at >= 0 && mark.from - at <= REACH_OF_NONE; at--) {
    const token = tokens[at] as Token
    if (token.sentence !== sentence) break
    if (beginsClause(at + 1, reading) && !isListed(mark, reading)) break
    if (
      words.BARRIERS.has(token.form) &&
      at !== mark.from - 1 &&
      !(token.form === 'so' && words.NEGATORS.has(tokens[at - 1]?.form ?? ''))
    )
      break
    if (!words.NEGATORS.has(token.form) || asks(at, reading)) continue
    if (mark.from - at > REACH && !words.NONE.has(token.form)) continue
    if (overlaps('not-denying', { list: '', from: at, to: at + 1 }, reading)) continue
    if (reaches(at, mark, reading) && !isWished(at, reading)) count++
  }
  return count
}

/** "If only he weren't", "I wish she didn't": so he is, and so she does. */
function isWished(negator: number, { tokens }: Reading): boolean {
  for (let at = negator - 1; at >= negator - WISH_REACH; at--) {
    const { form = '', sentence } = tokens[at] ?? {}
    if (sentence === tokens[negator]?.sentence && (form === 'if' || form === 'wish')) return true
  }
  return false
}

/** "Lazy they are not", "useless he isn't". */
function deniedAfter({ to }: Mark, { tokens }: Reading): boolean {
  const [subject, verb, not] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (!subject || !verb || subject.gap !== '' || verb.gap !== '' || !words.SUBJECTS.has(subject.form))
    return false
  if (/^(?:is|are|was|were)nt$/.test(verb.form)) return tokens[to + 2]?.sentence !== verb.sentence
  return words.BE_FORMS.has(verb.form) && not?.form === 'not'
}

const isCompared = ({ to }: Mark, { tokens }: Reading): boolean =>
  tokens.slice(to, to + TO_THAN).some(({ form }) => form === 'than')

/** Whether the sentence says the contrary: "not useless at all", "far from lazy", "no child is thick". */
export function isDenied(mark: Mark, reading: Reading): boolean {
  // "Never met a lazier lump than him."
  if (isCompared(mark, reading)) return false
  if (negatorsBefore(mark, reading) % 2 === 1) return true
  const phrase = lastBefore('denying', mark, reading, REACH)
  if (
    phrase &&
    reading.tokens.slice(phrase.to, mark.from).every((token) => isLight(token) || isCopula(token))
  )
    return true
  return deniedAfter(mark, reading)
}
