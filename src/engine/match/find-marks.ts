import type { Token } from '../text/token'
import type { Continuations } from './continuations'
import { type ListBook, type Pattern, type PatternIndex, PUPIL_LIST, type Step } from './list-book'
import { Marks } from './marks'
import { findPhrases, type Hit } from './trie'
import { NumberedWords, UNKNOWN } from './vocabulary'

/** Words that a row of places has room for; whatever else a pattern could reach is left. */
const ROOM = 256
/** Where the parts of a pattern have got to, and get to next: made once, as thousands of patterns are tried a draft. */
let places = new Int32Array(ROOM)
let further = new Int32Array(ROOM)
let furtherCount = 0

function reach(end: number, sentence: number, words: NumberedWords): void {
  if (words.sentences[end - 1] !== sentence || furtherCount === ROOM) return
  for (let at = 0; at < furtherCount; at++) if (further[at] === end) return
  further[furtherCount++] = end
}

type WordStep = Extract<Step, { readonly is: 'word' }>

function isWord(at: number, { any, only }: WordStep, { forms, bares }: NumberedWords): boolean {
  const form = forms[at] as number
  const bare = bares[at] as number
  if (only !== UNKNOWN) return form === only || bare === only
  return (form !== UNKNOWN && any.has(form)) || (bare !== UNKNOWN && any.has(bare))
}

/** Adds to `further` where a step that begins at `at` can end, in the same sentence. */
function take(step: Step, at: number, sentence: number, words: NumberedWords, marks: Marks): void {
  if (step.is === 'gap') {
    for (let end = at + step.least; end <= at + step.most && end <= words.length; end++)
      reach(end, sentence, words)
    return
  }
  if (step.optional) reach(at, sentence, words)
  if (step.is === 'word') {
    if (at < words.length && isWord(at, step, words)) reach(at + 1, sentence, words)
    return
  }
  for (const end of marks.endsAt(step.list, at)) reach(end, sentence, words)
}

/**
 * Marks every place where a pattern can end when it begins at word `at`. The gaps are short, so the steps are few.
 * `known`: the first step is that very word.
 */
function tryPattern(
  { list, steps }: Pattern,
  at: number,
  known: boolean,
  words: NumberedWords,
  marks: Marks,
): void {
  const sentence = words.sentences[at] as number
  places[0] = known ? at + 1 : at
  let count = 1
  for (let index = known ? 1 : 0; index < steps.length; index++) {
    furtherCount = 0
    for (let place = 0; place < count; place++)
      take(steps[index] as Step, places[place] as number, sentence, words, marks)
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
  addPatterns(book.patterns, new NumberedWords(tokens, book.vocabulary), marks)
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
  addPatterns(book.late, new NumberedWords(tokens, book.vocabulary), marks)
}

type Place = Pick<Hit<unknown>, 'from' | 'to'>

/** Patterns of one level that begin with a word of the draft, and at which word. */
interface Start {
  readonly at: number
  readonly continuations: Continuations
}

/** The starts in a draft, by level. */
function startsOf({ levels, byWord }: PatternIndex, { forms, bares, length }: NumberedWords): Start[][] {
  const starts: Start[][] = Array.from({ length: levels }, () => [])
  const add = (at: number, word: number): void => {
    for (const continuations of byWord.get(word) ?? NONE)
      starts[continuations.level]?.push({ at, continuations })
  }
  for (let at = 0; at < length; at++) {
    add(at, forms[at] as number)
    if (bares[at] !== UNKNOWN) add(at, bares[at] as number)
  }
  return starts
}

function tryStart({ at, continuations }: Start, words: NumberedWords, marks: Marks): void {
  const form = words.forms[at + 1] ?? UNKNOWN
  const bare = words.bares[at + 1] ?? UNKNOWN
  // An optional first word may be there or not: it is tried both ways.
  for (const pattern of continuations.after(form, bare))
    tryPattern(pattern, at, !pattern.startsLoosely, words, marks)
}

const NONE: readonly never[] = []

function addPatterns(index: PatternIndex, words: NumberedWords, marks: Marks): void {
  const starts = startsOf(index, words)
  for (let level = 0; level < index.levels; level++) {
    for (const start of starts[level] ?? NONE) tryStart(start, words, marks)
    for (const list of marks.lists()) tryList(index, level, list, words, marks)
  }
}

/** Tries the patterns of a level that begin with a list, wherever the list was found. */
function tryList(
  { byList }: PatternIndex,
  level: number,
  list: string,
  words: NumberedWords,
  marks: Marks,
): void {
  const patterns = byList.get(list)?.find((one) => one.level === level)?.patterns
  if (!patterns) return
  for (const { from } of marks.all(list))
    for (const pattern of patterns) tryPattern(pattern, from, false, words, marks)
}
