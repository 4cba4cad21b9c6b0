import { listsOf, type Part, readPhrase, wordingsOf } from './phrase'
import { addPhrase, emptyTrie, type Trie } from './trie'

/** A phrase with more to it than plain words. `list` is what it belongs to. */
export interface Pattern {
  readonly list: string
  readonly parts: readonly Part[]
}

/** Every list, compiled. */
export interface ListBook {
  /** Phrases that are nothing but words; they mean their list. */
  readonly trie: Trie<string>
  /** All others, by level: a level uses only the lists of the levels before it. */
  readonly patterns: PatternIndex
  /** Those of them that need to know who a pupil is: tried again once that is weighed. */
  readonly late: PatternIndex
}

/** Patterns by what they begin with, so that a check looks only at those that can be in the draft. */
export interface PatternIndex {
  /** By level: a word is looked up once for all levels. */
  readonly byWord: ReadonlyMap<string, readonly (Continuations | undefined)[]>
  /** For each level. */
  readonly byList: readonly ReadonlyMap<string, readonly Pattern[]>[]
}

/** Patterns that begin with one word, by what has to follow it: most of them end there. */
export interface Continuations {
  readonly byNext: ReadonlyMap<string, readonly Pattern[]>
  /** Those that don't go on with a certain word. */
  readonly others: readonly Pattern[]
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

function levelsOf(patterns: readonly Pattern[]): Map<string, number> {
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
  const patterns: Pattern[] = []
  for (const [list, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) {
      const parts = readPhrase(phrase)
      if (parts.length === 0) continue
      const wordings = wordingsOf(parts)
      if (wordings) for (const words of wordings) addPhrase(trie, words, list)
      else patterns.push({ list, parts })
    }
  }
  const levelOf = levelsOf(patterns)
  const levels: Pattern[][] = []
  for (const pattern of patterns) {
    const level = levelOf.get(pattern.list) ?? 0
    while (levels.length <= level) levels.push([])
    levels[level]?.push(pattern)
  }
  return { trie, patterns: indexOf(levels), late: indexOf(lateOf(levels)) }
}

function indexOf(levels: readonly (readonly Pattern[])[]): PatternIndex {
  const byWord = new Map<string, Growing[]>()
  const byList = levels.map(() => new Map<string, Pattern[]>())
  for (const [level, patterns] of levels.entries()) {
    for (const pattern of patterns) {
      const [first] = pattern.parts
      if (first?.is === 'list') put(byList[level], first.list, pattern)
      for (const word of first?.is === 'word' ? new Set(first.any) : []) {
        const atLevels = byWord.get(word) ?? []
        byWord.set(word, atLevels)
        atLevels[level] ??= { byNext: new Map(), others: [] }
        addTo(atLevels[level], pattern)
      }
    }
  }
  return { byWord, byList }
}

interface Growing extends Continuations {
  readonly byNext: Map<string, Pattern[]>
  readonly others: Pattern[]
}

function addTo({ byNext, others }: Growing, pattern: Pattern): void {
  const [first, next] = pattern.parts
  const goesOn = first?.is === 'word' && !first.optional && next?.is === 'word' && !next.optional
  if (goesOn) for (const word of new Set(next.any)) put(byNext, word, pattern)
  else others.push(pattern)
}

function put(index: Map<string, Pattern[]> | undefined, key: string, pattern: Pattern): void {
  const known = index?.get(key)
  if (known) known.push(pattern)
  else index?.set(key, [pattern])
}

/** Patterns that refer to `@pupil`, at once or through other lists. */
function lateOf(levels: readonly (readonly Pattern[])[]): Pattern[][] {
  const lists = new Set([PUPIL_LIST])
  return levels.map((patterns) => {
    const late = patterns.filter(({ parts }) => listsOf(parts).some((list) => lists.has(list)))
    for (const { list } of late) lists.add(list)
    return late
  })
}
