import type { Token } from '../text/token'
import { type ListBook, type Pattern, type PatternIndex, PUPIL_LIST } from './list-book'
import { Marks } from './marks'
import type { Part } from './phrase'
import { findPhrases, type Hit } from './trie'

function isWord(token: Token, words: readonly string[]): boolean {
  return words.includes(token.form) || (token.bare !== token.form && words.includes(token.bare))
}

/** Where the parts of a pattern can end when they begin at word `at`. The gaps are short, so the steps are few. */
function endsOf(parts: readonly Part[], at: number, tokens: readonly Token[], marks: Marks): number[] {
  const sentence = tokens[at]?.sentence
  let places = new Set([at])
  for (const part of parts) {
    const next = new Set<number>()
    for (const place of places) {
      for (const end of stepsFrom(part, place, tokens, marks)) {
        if (tokens[end - 1]?.sentence === sentence) next.add(end)
      }
    }
    if (next.size === 0) return []
    places = next
  }
  return [...places]
}

function stepsFrom(part: Part, at: number, tokens: readonly Token[], marks: Marks): number[] {
  if (part.is === 'gap') {
    const ends: number[] = []
    for (let end = at + part.least; end <= at + part.most && end <= tokens.length; end++) ends.push(end)
    return ends
  }
  const skipped = part.optional ? [at] : []
  if (part.is === 'list') return [...skipped, ...marks.endsAt(part.list, at)]
  const token = tokens[at]
  return token && isWord(token, part.any) ? [...skipped, at + 1] : skipped
}

/** A place of a list that the engine fills itself, from the school. */
type Live = Pick<Hit<string>, 'meaning' | 'from' | 'to'>

function indexWords(tokens: readonly Token[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  const add = (word: string, at: number): void => {
    const places = index.get(word)
    if (places) places.push(at)
    else index.set(word, [at])
  }
  for (const [at, { form, bare }] of tokens.entries()) {
    add(form, at)
    if (bare !== form) add(bare, at)
  }
  return index
}

/** Puts every phrase of every list that is in the words into `marks`; plain phrases first, then the rest by level. */
export function findMarks(book: ListBook, tokens: readonly Token[], live: readonly Live[]): Marks {
  const marks = new Marks()
  for (const { meaning, from, to } of live) marks.add(meaning, from, to)
  for (const { meaning, from, to } of findPhrases(book.trie, tokens)) marks.add(meaning, from, to)
  addPatterns(book.levels, tokens, marks)
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

function addPatterns(levels: readonly PatternIndex[], tokens: readonly Token[], marks: Marks): void {
  const wordStarts = indexWords(tokens)
  const add = (patterns: readonly Pattern[], from: number): void => {
    for (const { list, parts } of patterns) {
      for (const to of endsOf(parts, from, tokens, marks)) marks.add(list, from, to)
    }
  }
  for (const { byWord, byList } of levels) {
    for (const [word, places] of wordStarts) {
      const patterns = byWord.get(word)
      if (patterns) for (const from of places) add(patterns, from)
    }
    for (const [list, patterns] of byList) {
      for (const { from } of marks.all(list)) add(patterns, from)
    }
  }
}
