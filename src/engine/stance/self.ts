import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { around, beginsClause, firstAfter, lastBefore } from './clause'
import { AUXILIARIES, BE_OF_SELF, LIGHT, SELF_PAIRS, SELF_STARTS, TURNS_AWAY } from './grammar-words'

/** Words between "silly me" and the words. */
const TO_NAMED = 4
/** Words between "I'm" and what I am. */
const REACH = 7
const MOST_AUXILIARIES = 3
/** Words between them that aren't known to be light: "I'm a rubbish, hopeless teacher". */
const MOST_UNKNOWN = 2

/** Where "I am", "we look like", "makes me feel" before word `at` ends; -1 where it doesn't stand there. */
function selfEndsAt(at: number, { tokens }: Reading): number {
  const { form = '' } = tokens[at] ?? {}
  if (SELF_STARTS.has(form)) return at + 1
  if (!SELF_PAIRS.has(form)) return -1
  // "I have always been", "I really must look", "I do feel".
  let next = at + 1
  while (
    next < at + MOST_AUXILIARIES &&
    AUXILIARIES.has(tokens[next]?.form ?? '') &&
    !BE_OF_SELF.has(tokens[next]?.form ?? '')
  )
    next++
  return BE_OF_SELF.has(tokens[next]?.form ?? '') ? next + 1 : -1
}

/** Whether nothing between "I'm" and the words turns them on somebody else ("I'm sick of these lazy kids"). */
function leadsTo(from: number, mark: Mark, reading: Reading): boolean {
  let unknown = 0
  for (let at = from; at < mark.from; at++) {
    const { form = '' } = reading.tokens[at] ?? {}
    if (TURNS_AWAY.has(form)) return false
    if (!LIGHT.has(form) && !BE_OF_SELF.has(form)) unknown++
  }
  return unknown <= MOST_UNKNOWN
}

/** "I'm lighting candles": what I do, not what I am. */
const isDoing = ({ from, to }: Mark, { tokens }: Reading): boolean =>
  to - from > 1 && /ing$/.test(tokens[from]?.form ?? '')

/** Whether it is said of the author: "I'm so thick today", "me being useless", "I felt like a right idiot". */
export function isSelf(mark: Mark, reading: Reading): boolean {
  const [start] = around(mark, reading, REACH)
  for (let at = mark.from - 1; at >= start; at--) {
    const end = selfEndsAt(at, reading)
    if (end > 0 && end <= mark.from) return leadsTo(end, mark, reading) && !isDoing(mark, reading)
    if (beginsClause(at, reading) && at < mark.from - 2) break
  }
  const named =
    lastBefore('self-named', mark, reading, TO_NAMED) !== undefined ||
    reading.marks.all('self-named').some(({ from, to }) => from <= mark.to && mark.from <= to)
  const told = firstAfter('self-after', mark, reading, 5)
  return named || (told !== undefined && told.from <= mark.to + 3 && isAside(told, reading))
}

/** "Useless, me", "lazy, I know", but not "had a go at me". */
const isAside = ({ from, to }: Mark, reading: Reading): boolean =>
  to - from > 1 || beginsClause(from, reading)
