import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { beginsClause } from '../stance/clause'
import { NEW_CLAUSE, PREPOSITIONS } from '../stance/grammar-words'

/** Words that the end of a clause weighs as much as: "7H were lovely, and 6B, after a wet lunch, were feral". */
const CLAUSE = 8
/** What stands after a preposition, or has something, only says where or whose: "6B, back from 7H's room, were feral". */
const BESIDE = 7
/** Words between a preposition and the person after it: "with our lovely head". */
const TO_PREPOSITION = 2
/** Somebody outside the words is more likely meant than a word within them. */
const WITHIN = 3

/** Words between two places, clauses weighed in. */
function distance(from: number, to: number, reading: Reading): number {
  let weight = to - from
  for (let at = from; at <= to; at++)
    if (beginsClause(at, reading) || NEW_CLAUSE.has(reading.tokens[at]?.form ?? '')) weight += CLAUSE
  return weight
}

/** "screamed at by a dad", "sick of 6B": the preposition belongs to the words. */
const isOfWords = (at: number, { from, to }: Mark, form: string): boolean =>
  (at >= from && at <= to) || (at > to && form === 'by')

function isBeside({ from }: Mark, said: Mark, { tokens }: Reading): boolean {
  for (let at = from - 1; at >= from - TO_PREPOSITION; at--) {
    const { form = '', sentence } = tokens[at] ?? {}
    if (sentence !== tokens[from]?.sentence) return false
    if (PREPOSITIONS.has(form)) return !isOfWords(at, said, form)
  }
  return false
}

function weightOf(person: Mark, said: Mark, reading: Reading): number {
  const has = reading.tokens[person.to - 1]?.clitic === 's' ? BESIDE : 0
  const beside = (isBeside(person, said, reading) ? BESIDE : 0) + has
  if (person.to <= said.from) return distance(person.to, said.from, reading) + beside
  if (person.from >= said.to) return distance(said.to, person.from, reading) + beside + 1
  return WITHIN
}

/** Whom words are said of, where several of a list stand in words `from` to `to`: who is nearest, in the same clause first. */
export function nearest(
  list: string,
  [from, to]: readonly [number, number],
  said: Mark,
  reading: Reading,
): Mark | undefined {
  const { marks } = reading
  const first = marks.first(list, from, to)
  if (!first || marks.first(list, first.from + 1, to) === undefined) return first
  let best = first
  let least = weightOf(first, said, reading)
  for (let at = first.from + 1; at < to; at++) {
    const [end] = marks.endsAt(list, at)
    if (end === undefined) continue
    const person = { list, from: at, to: end }
    const weight = weightOf(person, said, reading)
    if (weight < least) [best, least] = [person, weight]
  }
  return best
}
