import { isPlain, listsOf, type Part, readPhrase } from './phrase'
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
  readonly levels: readonly PatternIndex[]
  /** Those of them that need to know who a pupil is: tried again once that is weighed. */
  readonly late: readonly PatternIndex[]
}

/** Patterns by what they begin with, so that a check looks only at those that can be in the draft. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>
  readonly byList: ReadonlyMap<string, readonly Pattern[]>
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
      if (isPlain(parts))
        addPhrase(
          trie,
          parts.flatMap((part) => (part.is === 'word' ? part.any : [])),
          list,
        )
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
  return { trie, levels: levels.map(indexOf), late: lateOf(levels).map(indexOf) }
}

function indexOf(patterns: readonly Pattern[]): PatternIndex {
  const byWord = new Map<string, Pattern[]>()
  const byList = new Map<string, Pattern[]>()
  const add = (index: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    const known = index.get(key)
    if (known) known.push(pattern)
    else index.set(key, [pattern])
  }
  for (const pattern of patterns) {
    const [first] = pattern.parts
    if (first?.is === 'word') for (const word of new Set(first.any)) add(byWord, word, pattern)
    if (first?.is === 'list') add(byList, first.list, pattern)
  }
  return { byWord, byList }
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
