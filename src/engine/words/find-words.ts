import type { Rule, WordsLook } from '../../model/rule'
import type { Hit } from '../finding'
import type { Mark } from '../match/marks'
import { windowAround } from '../match/marks'
import { type Reading, spanOf } from '../reading'
import { excuseOf } from '../stance/stance-of'
import { ruleLists } from './rule-lists'

/** Words of a neighbouring sentence that are looked at. */
const BESIDE_REACH = 60

/** How far from the words an `unless` may stand. */
const UNLESS_REACH = 20

/** A sentence as short as this is said of what the one before speaks of: "Pathetic.", "An utter disgrace!" */
const SHORT_SENTENCE = 3

/** The words around what is said, with the sentence before it where that is what it speaks of. */
function surroundings(said: Mark, reach: number, { tokens, sentences }: Reading): [number, number] {
  const [from, to] = windowAround(tokens, said.from, said.to, reach)
  const sentence = tokens[said.from]?.sentence ?? 0
  const [start, end] = sentences[sentence] ?? [from, to]
  const before = sentences[sentence - 1]
  if (end - start > SHORT_SENTENCE || !before || before[1] !== start) return [from, to]
  return [Math.max(before[0], start - UNLESS_REACH), to]
}

function findAbout(rule: Rule, look: WordsLook, said: Mark, reading: Reading): Mark | undefined {
  const [from, to] = surroundings(said, look.within, reading)
  const { about } = ruleLists(rule.id)
  return reading.marks.first(about, from, to) ?? (look.nearby ? firstBeside(about, said, reading) : undefined)
}

function firstBeside(
  list: Parameters<Reading['marks']['first']>[0],
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

function isHarmless(rule: Rule, look: WordsLook, said: Mark, reading: Reading): boolean {
  const [from, to] = surroundings(said, UNLESS_REACH, reading)
  if (look.unless && reading.marks.first(ruleLists(rule.id).unless, from, to)) return true
  return excuseOf(look, said, reading) !== undefined
}

/** Whether what a rule also asks for stands in the sentence, or in the one before or after. */
function isAccompanied(rule: Rule, look: WordsLook, said: Mark, reading: Reading): boolean {
  if (!look.with) return true
  const lists = ruleLists(rule.id)
  const [from, to] = windowAround(reading.tokens, said.from, said.to, BESIDE_REACH)
  return Boolean(reading.marks.first(lists.with, from, to) ?? firstBeside(lists.with, said, reading))
}

function spanned(look: WordsLook, said: Mark, about: Mark | undefined, reading: Reading): [number, number] {
  if (look.span === 'sentence') {
    const sentence = reading.sentences[reading.tokens[said.from]?.sentence ?? 0]
    if (sentence) return spanOf(reading.tokens, ...sentence)
  }
  if (look.span === 'both' && about)
    return spanOf(reading.tokens, Math.min(said.from, about.from), Math.max(said.to, about.to))
  return spanOf(reading.tokens, said.from, said.to)
}

const NONE: readonly Hit[] = []

/** What a rule about words finds. */
export function findWords(rule: Rule, look: WordsLook, reading: Reading): readonly Hit[] {
  const all = reading.marks.all(ruleLists(rule.id).any)
  if (all.length === 0) return NONE
  const hits: Hit[] = []
  for (const said of all) {
    const about = look.about ? findAbout(rule, look, said, reading) : undefined
    if (look.about && !about) continue
    if (!isAccompanied(rule, look, said, reading) || isHarmless(rule, look, said, reading)) continue
    const [start, end] = spanned(look, said, about, reading)
    const whom = about ? reading.draft.text.slice(...spanOf(reading.tokens, about.from, about.to)) : undefined
    hits.push({
      rule,
      start,
      end,
      reasons: whom ? [`it is about “${whom}”`] : [],
      ...(whom && { about: whom }),
    })
  }
  return hits
}
