import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { around, beginsClause, lastBefore, overlaps } from './clause'
import {
  COMPARING,
  COPULAS,
  NEW_CLAUSE,
  OBJECT_PRONOUNS,
  PERSONS,
  PREPOSITIONS,
  TURNS_AWAY,
  WE_AND_YOU,
} from './grammar-words'

/** Words between the words found and the thing they describe: "useless old printer". */
const TO_NOUN = 3

/** Words between a preposition and the thing after it: "the mum in the pink coat". */
const TO_PREPOSITION = 4

const ARTICLES = new Set(['a', 'an'])

/** "a bully of a boss": says who is the bully. */
const saysWho = (at: number, { tokens }: Reading): boolean =>
  tokens[at]?.form === 'of' && ARTICLES.has(tokens[at + 1]?.form ?? '')

/** What the words describe or do something to right after them: "stupid photocopier", "smash that laptop". */
function describes(list: string, mark: Mark, reading: Reading): boolean {
  const { tokens } = reading
  if (!takesObject(mark, reading)) return false
  for (let at = mark.to; at < mark.to + TO_NOUN; at++) {
    const { form = '', sentence } = tokens[at] ?? {}
    if (beginsClause(at, reading) || sentence !== tokens[mark.from]?.sentence) return false
    if ((TURNS_AWAY.has(form) && !saysWho(at, reading)) || COMPARING.has(form)) return false
    if (isNamed(list, at, reading)) return true
  }
  return false
}

/** Whether a phrase of a list begins at word `at` that isn't part of another thing: "cabinet", not "filing cabinet". */
function isNamed(list: string, at: number, reading: Reading): boolean {
  const [to] = reading.marks.endsAt(list, at)
  return to !== undefined && !isOfSchool({ list, from: at, to }, reading)
}

/** "the filing cabinet", "the school council": at school, whatever the word means elsewhere. */
const isOfSchool = (mark: Mark, reading: Reading): boolean => overlaps('not-elsewhere', mark, reading)

/** "hit him", "run over by" have what they need; a noun after them is another matter. */
function takesObject({ from, to }: Mark, { tokens }: Reading): boolean {
  for (let at = from; at < to; at++) if (OBJECT_PRONOUNS.has(tokens[at]?.form ?? '')) return false
  return !TURNS_AWAY.has(tokens[to - 1]?.form ?? '')
}

/** Whether a thing only says where or with what: "at my wife", "in the pink coat". */
function isBeside({ from }: Mark, { tokens }: Reading): boolean {
  for (let at = from - 1; at >= from - TO_PREPOSITION; at--) {
    const { form = '', sentence } = tokens[at] ?? {}
    if (sentence !== tokens[from]?.sentence) return false
    if (PREPOSITIONS.has(form)) return true
    if (COPULAS.has(form)) return false
  }
  return false
}

/** The last phrase of a list that is spoken of before the mark. */
function subjectBefore(list: string, mark: Mark, reading: Reading): Mark | undefined {
  const [start] = around(mark, reading)
  let last: Mark | undefined
  for (const found of reading.marks.all(list))
    if (
      found.from >= start &&
      found.to <= mark.from &&
      (!last || found.to > last.to) &&
      !isBeside(found, reading) &&
      !isOfSchool(found, reading)
    )
      last = found
  return last
}

/** Whether somebody else is spoken of from the topic on: "my class, and the printer is useless", not "parents who email". */
function isNewSubject(person: Mark, topic: Mark, reading: Reading): boolean {
  for (let at = person.to; at <= topic.from; at++)
    if (beginsClause(at, reading) || NEW_CLAUSE.has(reading.tokens[at]?.form ?? '')) return true
  return false
}

/** "The wifi is down and you have failed": said of whoever is spoken to. */
function isOurs(topic: Mark, mark: Mark, { tokens }: Reading): boolean {
  for (let at = topic.to; at < mark.to; at++) if (WE_AND_YOU.has(tokens[at]?.form ?? '')) return true
  return false
}

/** Whether a list has something to say in words `from` to `to`. */
function has(list: string, [from, to]: readonly [number, number], reading: Reading): boolean {
  let found = reading.marks.first(list, from, to)
  while (found && isOfSchool(found, reading)) found = reading.marks.first(list, found.from + 1, to)
  return found !== undefined
}

/** "Our deputy is back. He broke the printer again, useless man": of him, not of the printer. */
function meansPerson(topic: Mark, mark: Mark, reading: Reading): boolean {
  const { tokens, sentences } = reading
  const sentence = tokens[mark.from]?.sentence ?? 0
  const [start] = around(mark, reading)
  const before = sentences[sentence - 1]
  if (!before || !has('own-school', before, reading) || has('elsewhere', before, reading)) return false
  for (let at = start; at < topic.from; at++) if (PERSONS.has(tokens[at]?.form ?? '')) return true
  return false
}

/** Whether the sentence around the mark is about another matter altogether. */
function isSurelyElsewhere(mark: Mark, reading: Reading): boolean {
  const [from, to] = around(mark, reading)
  return (
    has('elsewhere-surely', [from, mark.from], reading) || has('elsewhere-surely', [mark.to, to], reading)
  )
}

/** Whether it is about football, telly, a novel, one's own family, a pet or a thing, and not about somebody at school. */
export function isElsewhere(mark: Mark, reading: Reading): boolean {
  if (describes('school-people', mark, reading)) return false
  if (describes('elsewhere', mark, reading)) return true
  const topic = subjectBefore('elsewhere', mark, reading)
  const person = lastBefore('school-people', mark, reading)
  if (
    topic &&
    !isOurs(topic, mark, reading) &&
    !meansPerson(topic, mark, reading) &&
    (!person || (topic.to > person.to && isNewSubject(person, topic, reading)))
  )
    return true
  const sentence = around(mark, reading)
  if (has('own-school', sentence, reading)) return false
  if (isSurelyElsewhere(mark, reading)) return true
  const before = reading.sentences[(reading.tokens[mark.from]?.sentence ?? 0) - 1]
  return (
    before !== undefined && has('elsewhere-surely', before, reading) && !has('own-school', before, reading)
  )
}
