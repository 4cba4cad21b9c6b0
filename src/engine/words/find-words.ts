import type { Rule, WordsLook } from '../../model/rule'
import type { Hit } from '../finding'
import { type Mark, windowAround } from '../match/marks'
import { type Reading, spanOf } from '../reading'
import { nextInParagraph } from '../stance/paragraph'
import { excuseOf } from '../stance/stance-of'
import { BESIDE_REACH, findAbout, firstBeside } from './about'
import type { NearMiss } from './near'
import { ruleLists } from './rule-lists'
import { whomOf } from './whom'

/** How far from the words an `unless` may stand. */
const UNLESS_REACH = 20

/** A sentence as short as this is said of what the one before speaks of. */
const SHORT_SENTENCE = 3

/** The words around what is said, with the sentence before it where that is what it speaks of. */
function surroundings(said: Mark, { tokens, sentences }: Reading): [number, number] {
  const [from, to] = windowAround(tokens, said.from, said.to, UNLESS_REACH)
  const sentence = tokens[said.from]?.sentence ?? 0
  const [start, end] = sentences[sentence] ?? [from, to]
  const before = sentences[sentence - 1]
  if (end - start > SHORT_SENTENCE || !before || before[1] !== start) return [from, to]
  return [Math.max(before[0], start - UNLESS_REACH), to]
}

/** Whether what a rule also asks for stands in the sentence, or in the one before or after. */
function isAccompanied(rule: Rule, said: Mark, reading: Reading): boolean {
  const lists = ruleLists(rule.id)
  const [from, to] = windowAround(reading.tokens, said.from, said.to, BESIDE_REACH)
  return Boolean(reading.marks.first(lists.with, from, to) ?? firstBeside(lists.with, said, reading))
}

/** Whether something in the sentence, or in one beside it where the rule asks for that, makes the words harmless. */
function isUnless(rule: Rule, look: WordsLook, said: Mark, reading: Reading): boolean {
  const { tokens, sentences, marks } = reading
  const { unless } = ruleLists(rule.id)
  const places: (readonly [number, number] | undefined)[] = [surroundings(said, reading)]
  if (look.unlessNearby)
    places.push(sentences[(tokens[said.from]?.sentence ?? 0) - 1], nextInParagraph(said, reading))
  return places.some((place) => place !== undefined && marks.first(unless, ...place) !== undefined)
}

/** What keeps the rule from saying anything of words it found; undefined where nothing does. */
function harmlessBy(
  rule: Rule,
  look: WordsLook,
  said: Mark,
  about: Mark | undefined,
  reading: Reading,
): NearMiss['why'] | undefined {
  if (look.about && !about) return 'about'
  if (look.with && !isAccompanied(rule, said, reading)) return 'with'
  if (look.unless && isUnless(rule, look, said, reading)) return 'unless'
  return excuseOf(look, said, reading)
}

function spanned(look: WordsLook, said: Mark, about: Mark | undefined, reading: Reading): [number, number] {
  const { tokens, sentences } = reading
  const own = tokens[said.from]?.sentence ?? 0
  const sentence = sentences[own]
  if (look.span === 'sentence' && sentence) return spanOf(tokens, ...sentence)
  const isNear = about && (look.nearby || tokens[about.from]?.sentence === own)
  if (look.span === 'both' && about && isNear)
    return spanOf(tokens, Math.min(said.from, about.from), Math.max(said.to, about.to))
  return spanOf(tokens, said.from, said.to)
}

function hitOf(rule: Rule, look: WordsLook, said: Mark, about: Mark | undefined, reading: Reading): Hit {
  const [start, end] = spanned(look, said, about, reading)
  if (!about) return { rule, start, end, reasons: [] }
  const whom = whomOf(about, reading)
  if (whom !== undefined) return { rule, start, end, reasons: [`it is about “${whom}”`], about: whom }
  const beside = reading.draft.text.slice(...spanOf(reading.tokens, about.from, about.to))
  return { rule, start, end, reasons: [`it stands with “${beside}”`] }
}

const NONE: readonly Hit[] = []

/** What a rule about words finds. `onNear` hears of words that were found and left alone, and why. */
export function findWords(
  rule: Rule,
  look: WordsLook,
  reading: Reading,
  onNear?: (near: NearMiss) => void,
): readonly Hit[] {
  if (look.on && !look.on.includes(reading.draft.surface)) return NONE
  const all = reading.marks.all(ruleLists(rule.id).any)
  if (all.length === 0) return NONE
  const hits: Hit[] = []
  for (const said of all) {
    const about = look.about ? findAbout(rule, look, said, reading) : undefined
    const why = harmlessBy(rule, look, said, about, reading)
    if (why === undefined) {
      hits.push(hitOf(rule, look, said, about, reading))
      continue
    }
    if (!onNear) continue
    const [start, end] = spanOf(reading.tokens, said.from, said.to)
    onNear({ rule: rule.id, start, end, why })
  }
  return hits
}
