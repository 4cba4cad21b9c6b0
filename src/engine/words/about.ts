import type { Rule, WordsLook } from '../../model/rule'
import { type Mark, windowAround } from '../match/marks'
import type { Reading } from '../reading'
import { antecedentOf } from '../stance/antecedent'
import { nearest } from './nearest'
import { ruleLists } from './rule-lists'

/** Words of a neighbouring sentence that are looked at. */
export const BESIDE_REACH = 60

/** A phrase of a list in the sentence before the mark's or the one after. */
export function firstBeside(
  list: string,
  said: Mark,
  { tokens, sentences, marks }: Reading,
): Mark | undefined {
  const own = tokens[said.from]?.sentence ?? 0
  const [before, after] = [sentences[own - 1], sentences[own + 1]]
  return (
    (before && marks.first(list, Math.max(before[0], before[1] - BESIDE_REACH), before[1])) ??
    (after && marks.first(list, after[0], Math.min(after[1], after[0] + BESIDE_REACH)))
  )
}

/** Whom or what the words of a rule are about: near them, in a sentence beside them, or by a pronoun that means it. */
export function findAbout(rule: Rule, look: WordsLook, said: Mark, reading: Reading): Mark | undefined {
  const { about } = ruleLists(rule.id)
  const [from, to] = windowAround(reading.tokens, said.from, said.to, look.within)
  return (
    nearest(about, [from, to], said, reading) ??
    (look.nearby ? firstBeside(about, said, reading) : undefined) ??
    antecedentOf(about, said, reading)
  )
}
