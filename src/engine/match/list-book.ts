import { plainWords } from '../text/words'
import { Continuations } from './continuations'
import { listsOf, type Part, readPhrase, wordingsOf } from './phrase'
import { addPhrase, emptyTrie, type Trie } from './trie'
import { UNKNOWN, Vocabulary } from './vocabulary'

/** A phrase with more to it than plain words, as it is written. `list` is what it belongs to. */
interface Written {
  readonly list: string
  readonly parts: readonly Part[]
}

/** A part of a phrase, its words by their numbers. */
export type Step =
  | {
      readonly is: 'word'
      readonly any: ReadonlySet<number>
      readonly only: number
      readonly optional: boolean
    }
  | Exclude<Part, { readonly is: 'word' }>

/** A phrase, compiled. */
export interface Pattern {
  readonly list: string
  readonly steps: readonly Step[]
  /** Its first word may be there or not. */
  readonly startsLoosely: boolean
}

/** Every list, compiled. */
export interface ListBook {
  /** Phrases that are nothing but words; they mean their list. */
  readonly trie: Trie<string>
  /** The words of all others. */
  readonly vocabulary: Vocabulary
  /** All others, by level: a level uses only the lists of the levels before it. */
  readonly patterns: PatternIndex
  /** Those of them that need to know who a pupil is: tried again once that is weighed. */
  readonly late: PatternIndex
}

/** Patterns by what they begin with, so that a check looks only at those that can be in the draft. */
export interface PatternIndex {
  readonly levels: number
  /** By the number of the first word. */
  readonly byWord: ReadonlyMap<number, readonly Continuations[]>
  /** By list that they begin with. */
  readonly byList: ReadonlyMap<string, readonly AtLevel[]>
}

/** Patterns of one level that begin with one list. */
export interface AtLevel {
  readonly level: number
  readonly patterns: readonly Pattern[]
}

/** The list that is filled last, from the names that were weighed. */
export const PUPIL_LIST = 'pupil'

type Lists = Readonly<Record<string, readonly string[]>>

/** Thrown for a list that, through others, is made of itself. */
export class CircularListError extends Error {
  constructor(list: string) {
    super(`The list “@${list}” refers to itself.`)
    this.name = 'CircularListError'
  }
}

function levelsOf(patterns: readonly Written[]): Map<string, number> {
  const needs = new Map<string, string[]>()
  for (const { list, parts } of patterns) needs.set(list, [...(needs.get(list) ?? []), ...listsOf(parts)])
  const levels = new Map<string, number>()
  const visit = (list: string, path: readonly string[]): number => {
    if (path.includes(list)) throw new CircularListError(list)
    const known = levels.get(list)
    if (known !== undefined) return known
    const level = Math.max(-1, ...(needs.get(list) ?? []).map((need) => visit(need, [...path, list]))) + 1
    levels.set(list, level)
    return level
  }
  for (const list of needs.keys()) visit(list, [])
  return levels
}

/** Compiles lists of phrases. Throws `CircularListError`. */
export function compileLists(lists: Lists): ListBook {
  const trie = emptyTrie<string>()
  const patterns: Written[] = []
  for (const [list, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) {
      const plain = plainWords(phrase)
      if (plain) {
        addPhrase(trie, plain, list)
        continue
      }
      const parts = readPhrase(phrase)
      if (parts.length === 0) continue
      const wordings = wordingsOf(parts)
      if (wordings) for (const words of wordings) addPhrase(trie, words, list)
      else patterns.push({ list, parts })
    }
  }
  const levelOf = levelsOf(patterns)
  const levels: Written[][] = []
  for (const pattern of patterns) {
    const level = levelOf.get(pattern.list) ?? 0
    while (levels.length <= level) levels.push([])
    levels[level]?.push(pattern)
  }
  const vocabulary = new Vocabulary()
  return {
    trie,
    vocabulary,
    patterns: indexOf(levels, vocabulary),
    late: indexOf(lateOf(levels), vocabulary),
  }
}

function stepOf(part: Part, vocabulary: Vocabulary): Step {
  if (part.is !== 'word') return part
  const any = new Set(part.any.map((word) => vocabulary.add(word)))
  const [only = UNKNOWN] = any
  return { is: 'word', any, only: any.size === 1 ? only : UNKNOWN, optional: part.optional }
}

const isOptional = (part: Part | undefined): boolean => part?.is !== 'gap' && part?.optional === true

function indexOf(levels: readonly (readonly Written[])[], vocabulary: Vocabulary): PatternIndex {
  const byWord = new Map<number, Continuations[]>()
  const byList = new Map<string, { level: number; patterns: Pattern[] }[]>()
  for (const [level, patterns] of levels.entries()) {
    for (const { list, parts } of patterns) {
      const steps = parts.map((part) => stepOf(part, vocabulary))
      const pattern = { list, steps, startsLoosely: isOptional(parts[0]) }
      const [first] = steps
      if (first?.is === 'list')
        atLevel(byList, first.list, () => ({ level, patterns: [] }), level).patterns.push(pattern)
      for (const word of first?.is === 'word' ? first.any : [])
        atLevel(byWord, word, () => new Continuations(level), level).add(pattern)
    }
  }
  return { levels: levels.length, byWord, byList }
}

/** What an index has for a key at a level; levels come in order. */
function atLevel<Key, Value extends { readonly level: number }>(
  index: Map<Key, Value[]>,
  key: Key,
  make: () => Value,
  level: number,
): Value {
  const known = index.get(key)
  const last = known?.at(-1)
  if (last?.level === level) return last
  const made = make()
  if (known) known.push(made)
  else index.set(key, [made])
  return made
}

/** Patterns that refer to `@pupil`, at once or through other lists. */
function lateOf(levels: readonly (readonly Written[])[]): Written[][] {
  const lists = new Set([PUPIL_LIST])
  return levels.map((patterns) => {
    const late = patterns.filter(({ parts }) => listsOf(parts).some((list) => lists.has(list)))
    for (const { list } of late) lists.add(list)
    return late
  })
}
