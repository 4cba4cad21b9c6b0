import type { Token } from '../text/token'
import { type Continuations, type ListBook, type Pattern, type PatternIndex, PUPIL_LIST } from './list-book'
import { Marks } from './marks'
import type { Part } from './phrase'
import { findPhrases, type Hit } from './trie'

function isWord(token: Token, words: readonly string[]): boolean {
  return words.includes(token.form) || (token.bare !== token.form && words.includes(token.bare))
}

/** Words that a row of places has room for; whatever else a pattern could reach is left. */
const ROOM = 256
/** Where the parts of a pattern have got to, and get to next: made once, as thousands of patterns are tried a draft. */
let places = new Int32Array(ROOM)
let further = new Int32Array(ROOM)
let furtherCount = 0

function reach(end: number, sentence: number | undefined, tokens: readonly Token[]): void {
  if (tokens[end - 1]?.sentence !== sentence || furtherCount === ROOM) return
  for (let at = 0; at < furtherCount; at++) if (further[at] === end) return
  further[furtherCount++] = end
}

/** Adds to `further` where a part that begins at `at` can end, in the same sentence. */
function step(
  part: Part,
  at: number,
  sentence: number | undefined,
  tokens: readonly Token[],
  marks: Marks,
): void {
  if (part.is === 'gap') {
    for (let end = at + part.least; end <= at + part.most && end <= tokens.length; end++)
      reach(end, sentence, tokens)
    return
  }
  if (part.optional) reach(at, sentence, tokens)
  if (part.is === 'list') {
    for (const end of marks.endsAt(part.list, at)) reach(end, sentence, tokens)
    return
  }
  const token = tokens[at]
  if (token && isWord(token, part.any)) reach(at + 1, sentence, tokens)
}

/**
 * Marks every place where a pattern can end when it begins at word `at`. The gaps are short, so the steps are few.
 * `known`: the first part is that very word.
 */
function tryPattern(
  { list, parts }: Pattern,
  at: number,
  known: boolean,
  tokens: readonly Token[],
  marks: Marks,
): void {
  const sentence = tokens[at]?.sentence
  places[0] = known ? at + 1 : at
  let count = 1
  for (let index = known ? 1 : 0; index < parts.length; index++) {
    furtherCount = 0
    for (let place = 0; place < count; place++)
      step(parts[index] as Part, places[place] as number, sentence, tokens, marks)
    if (furtherCount === 0) return
    count = furtherCount
    const last = places
    places = further
    further = last
  }
  for (let index = 0; index < count; index++) marks.add(list, at, places[index] as number)
}

/** A place of a list that the engine fills itself, from the school. */
type Live = Pick<Hit<string>, 'meaning' | 'from' | 'to'>

/** Puts every phrase of every list that is in the words into `marks`; plain phrases first, then the rest by level. */
export function findMarks(book: ListBook, tokens: readonly Token[], live: readonly Live[]): Marks {
  const marks = new Marks()
  for (const { meaning, from, to } of live) marks.add(meaning, from, to)
  for (const { meaning, from, to } of findPhrases(book.trie, tokens)) marks.add(meaning, from, to)
  addPatterns(book.patterns, tokens, marks)
  return marks
}

/** Adds what depends on who is a pupil, `@pupil` itself included. */
export function addPupils(
  book: ListBook,
  tokens: readonly Token[],
  marks: Marks,
  pupils: readonly Place[],
): void {
  if (pupils.length === 0) return
  for (const { from, to } of pupils) marks.add(PUPIL_LIST, from, to)
  addPatterns(book.late, tokens, marks)
}

type Place = Pick<Hit<unknown>, 'from' | 'to'>

/** Patterns that begin with a word of the draft, and at which word. */
interface Start {
  readonly at: number
  readonly levels: readonly (Continuations | undefined)[]
}

function startsOf({ byWord }: PatternIndex, tokens: readonly Token[]): Start[] {
  const starts: Start[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { form, bare } = tokens[at] as Token
    const levels = byWord.get(form)
    if (levels) starts.push({ at, levels })
    const bareLevels = bare === form ? undefined : byWord.get(bare)
    if (bareLevels) starts.push({ at, levels: bareLevels })
  }
  return starts
}

function tryStart(
  { byNext, others }: Continuations,
  at: number,
  tokens: readonly Token[],
  marks: Marks,
): void {
  // An optional first word may be there or not: it is tried both ways.
  for (const pattern of others) tryPattern(pattern, at, !isOptional(pattern.parts[0]), tokens, marks)
  const next = tokens[at + 1]
  if (byNext.size === 0 || !next) return
  for (const pattern of byNext.get(next.form) ?? NONE) tryPattern(pattern, at, true, tokens, marks)
  if (next.bare === next.form) return
  for (const pattern of byNext.get(next.bare) ?? NONE) tryPattern(pattern, at, true, tokens, marks)
}

const isOptional = (part: Part | undefined): boolean => part?.is !== 'gap' && part?.optional === true
const NONE: readonly never[] = []

function addPatterns(index: PatternIndex, tokens: readonly Token[], marks: Marks): void {
  const starts = startsOf(index, tokens)
  for (const [level, byList] of index.byList.entries()) {
    for (const { at, levels } of starts) {
      const continuations = levels[level]
      if (continuations) tryStart(continuations, at, tokens, marks)
    }
    if (byList.size === 0) continue
    for (const list of marks.lists()) {
      const patterns = byList.get(list)
      if (!patterns) continue
      for (const { from } of marks.all(list))
        for (const pattern of patterns) tryPattern(pattern, from, false, tokens, marks)
    }
  }
}
