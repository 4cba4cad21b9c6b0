import type { Roll } from '../../model/pupil'
import type { Hit } from '../match/trie'
import type { Token } from '../text/token'
import { buildSections, initialsKey } from './index/build'
import { findNames } from './index/find-names'
import { LetterTrie } from './index/letter-trie'
import { collect, walkBeginning, walkMatching, walkWithin } from './index/near-words'
import { lowerBound, PupilTable } from './index/pupil-table'
import { type Pupils, pupilsOf } from './index/pupils'
import { openSections, packSections, type Sections } from './index/sections'

export type { ListedPupil } from './index/pupil-table'
export { NOBODY, type Pupils, together } from './index/pupils'
export { INDEX_VERSION, UnusableIndex } from './index/sections'

/** A name on the roll, in one of its forms: the folded words with spaces between. */
export interface NameMeaning {
  readonly as: 'given' | 'surname'
  readonly name: string
  /** With an `s` that should have had an apostrophe: `Aoifes mum`. */
  readonly plural?: true
}

/** A single folded word of somebody's name, and of which of the two. */
export interface NameWord {
  readonly word: string
  readonly given: boolean
  readonly surname: boolean
}

/** Pupils by what they are called. */
export interface ByName {
  has(key: string): boolean
  get(key: string): Pupils | undefined
}

export const pairKey = (given: string, surname: string): string => `${given}|${surname}`

/** The roll, ready to be looked up; its size doesn't matter to a check. Names are folded (`fold`), words parted by a space. */
export interface RollIndex {
  /** Pupils on the roll, leavers among them. */
  readonly size: number
  readonly byGiven: ByName
  readonly bySurname: ByName
  /** By `pairKey(given, surname)`. */
  readonly byBoth: ByName
  /** By `given|s` (initial of the surname) and `g|surname`. */
  readonly byInitial: ByName
  /** By `g|s`. */
  readonly byInitials: ByName
  /** Every name in the words, in order of `from`; none begins at a tag. */
  find(tokens: readonly Token[]): Hit<NameMeaning>[]
  /** What a single word is; `undefined` where it is in nobody's name. */
  word(word: string): NameWord | undefined
  /** Single words of names that are one edit away (a letter more, less, other; two neighbours swapped); not the word itself. */
  within(word: string): NameWord[]
  /** Single words of names with, at each place, one of the letters allowed there (`null`: any). At most 64. */
  matching(places: readonly (string | null)[]): NameWord[]
  /** Single words of names that begin so and are longer. At most 64. */
  startingWith(beginning: string): NameWord[]
  /** The index as it is kept. Not to be written to. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

type Range = readonly [from: number, to: number]

function byName(read: (key: string) => Pupils | undefined, has: (key: string) => boolean): ByName {
  return { get: read, has }
}

function indexOver(bytes: Uint8Array<ArrayBuffer>, sections: Sections): RollIndex {
  const { kinds, initialKeys, initialStart, initialPupils } = sections
  const { pairStart, pairSurname, pairPupil, reverseStart, reverseGiven, reversePupil } = sections
  const trie = new LetterTrie(sections)
  const table = new PupilTable(sections)

  /** The entries of name `term` in a table that begins at `starts`. */
  const entries = (starts: Uint32Array, term: number): Range =>
    term < 0 ? [0, 0] : [starts[term] as number, starts[term + 1] as number]
  const isAny = ([from, to]: Range): boolean => from < to
  const single = (starts: Uint32Array, pupils: Uint32Array): ByName => {
    const range = (name: string): Range => entries(starts, trie.find(name))
    return byName(
      (name) => {
        const [from, to] = range(name)
        return from < to ? pupilsOf(table, pupils.subarray(from, to)) : undefined
      },
      (name) => isAny(range(name)),
    )
  }

  /** Of the entries of one name, those whose other name is `from` to `to`. */
  const narrowed = (others: Uint32Array, range: Range, from: number, to: number): Range => [
    lowerBound(others, from, ...range),
    lowerBound(others, to, ...range),
  ]
  const parted = (key: string): [string, string] => {
    const at = key.indexOf('|')
    return [key.slice(0, at), key.slice(at + 1)]
  }
  const pairs = (key: string): Range => {
    const [given, surname] = parted(key)
    const range = entries(pairStart, trie.find(given))
    const other = isAny(range) ? trie.find(surname) : -1
    return other < 0 ? [0, 0] : narrowed(pairSurname, range, other, other + 1)
  }
  const withSurnameInitial = ([given, initial]: [string, string]): Range =>
    narrowed(pairSurname, entries(pairStart, trie.find(given)), ...trie.beginningWith(initial.charCodeAt(0)))
  const withGivenInitial = ([initial, surname]: [string, string]): Range =>
    narrowed(
      reverseGiven,
      entries(reverseStart, trie.find(surname)),
      ...trie.beginningWith(initial.charCodeAt(0)),
    )
  /** `given|s` or `g|surname`: where both are single letters, the surname is. */
  const byInitial = (key: string): { pupils: Uint32Array; range: Range } => {
    const names = parted(key)
    const [given, surname] = names
    if (surname.length === 1) {
      const range = withSurnameInitial(names)
      if (isAny(range) || given.length !== 1) return { pupils: pairPupil, range }
    }
    return { pupils: reversePupil, range: given.length === 1 ? withGivenInitial(names) : [0, 0] }
  }
  const initials = (key: string): Range => {
    const wanted = initialsKey(key, key.charAt(2))
    const at = key.length === 3 ? lowerBound(initialKeys, wanted, 0, initialKeys.length) : initialKeys.length
    return initialKeys[at] === wanted ? entries(initialStart, at) : [0, 0]
  }
  const listed = (pupils: Uint32Array, [from, to]: Range, sorted: boolean): Pupils | undefined =>
    from < to ? pupilsOf(table, pupils.subarray(from, to), sorted) : undefined

  const wordOf = (word: string, term: number): NameWord => {
    const kind = kinds[term] as number
    return { word, given: (kind & 1) !== 0, surname: (kind & 2) !== 0 }
  }
  const roles = {
    isGiven: (term: number) => isAny(entries(sections.givenStart, term)),
    isSurname: (term: number) => isAny(entries(sections.surnameStart, term)),
  }
  return {
    size: table.count,
    bytes,
    byGiven: single(sections.givenStart, sections.givenPupils),
    bySurname: single(sections.surnameStart, sections.surnamePupils),
    byBoth: byName(
      (key) => listed(pairPupil, pairs(key), true),
      (key) => isAny(pairs(key)),
    ),
    byInitial: byName(
      (key) => {
        const { pupils, range } = byInitial(key)
        return listed(pupils, range, false)
      },
      (key) => isAny(byInitial(key).range),
    ),
    byInitials: byName(
      (key) => listed(initialPupils, initials(key), true),
      (key) => isAny(initials(key)),
    ),
    find: (tokens) => findNames(trie, roles, tokens),
    word: (word) => {
      const term = word.includes(' ') ? -1 : trie.find(word)
      return term < 0 ? undefined : wordOf(word, term)
    },
    within: (word) => collect((take) => walkWithin(trie, word, take), wordOf, trie),
    matching: (places) => collect((take) => walkMatching(trie, places, take), wordOf, trie),
    startingWith: (beginning) => collect((take) => walkBeginning(trie, beginning, take), wordOf, trie),
  }
}

/** Compiles the roll in steps, each giving how much is done (0 to 1); pupils who left are on the list as well. */
export function* indexRollInSteps(roll: Roll): Generator<number, RollIndex> {
  const sections = yield* buildSections(roll)
  const bytes = packSections(sections)
  return openRollIndex(bytes)
}

/** Compiles the roll at once. */
export function indexRoll(roll: Roll): RollIndex {
  const steps = indexRollInSteps(roll)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The index as bytes to be kept; the very bytes that it works on, not a copy. */
export function packRollIndex(index: RollIndex): Uint8Array<ArrayBuffer> {
  return index.bytes
}

/** An index from such bytes, which it goes on using. Throws `UnusableIndex` for another version or damage. */
export function openRollIndex(bytes: Uint8Array<ArrayBuffer>): RollIndex {
  return indexOver(bytes, openSections(bytes))
}
