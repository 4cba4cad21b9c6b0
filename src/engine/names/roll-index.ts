import type { Pupil, Roll } from '../../model/pupil'
import { addPhrase, emptyTrie, type Trie } from '../match/trie'
import { nameFormsOf } from './name-forms'
import { addSpellings, type Spellings } from './spellings'

/** A name on the roll, in one of its forms: the folded words with spaces between. */
export interface NameMeaning {
  readonly as: 'given' | 'surname'
  readonly name: string
  /** With an `s` that should have had an apostrophe: `Aoifes mum`. */
  readonly plural?: true
}

/** The roll, ready to be looked up; its size doesn't matter to a check. */
export interface RollIndex {
  readonly trie: Trie<NameMeaning>
  readonly byGiven: ReadonlyMap<string, readonly Pupil[]>
  readonly bySurname: ReadonlyMap<string, readonly Pupil[]>
  /** `given|surname` → the pupils so called. */
  readonly byBoth: ReadonlyMap<string, readonly Pupil[]>
  /** `given|s` (initial of the surname) and `g|surname` → the pupils so called. */
  readonly byInitial: ReadonlyMap<string, readonly Pupil[]>
  /** `g|s` → the pupils with these initials. */
  readonly byInitials: ReadonlyMap<string, readonly Pupil[]>
  /** Names written wrongly, shortened or with letters masked. */
  readonly spellings: Spellings
}

type Index = Map<string, Pupil[]>

/** Returns whether the key is new. */
function put(index: Index, key: string, pupil: Pupil): boolean {
  const pupils = index.get(key)
  if (!pupils) {
    index.set(key, [pupil])
    return true
  }
  if (pupils.at(-1) !== pupil) pupils.push(pupil)
  return false
}

export const pairKey = (given: string, surname: string): string => `${given}|${surname}`

/** The shortest name that is looked for with an `s` hanging on it. */
const SHORTEST_PLURAL = 3

function addName(trie: Trie<NameMeaning>, words: readonly string[], { as, name }: NameMeaning): void {
  addPhrase(trie, words, { as, name })
  const last = words.at(-1) ?? ''
  if (last.length < SHORTEST_PLURAL || last.endsWith('s')) return
  addPhrase(trie, [...words.slice(0, -1), `${last}s`], { as, name, plural: true })
}

/** Compiles the roll, row by row; pupils who left are on the list as well. */
export function indexRoll(roll: Roll): RollIndex {
  const trie = emptyTrie<NameMeaning>()
  const spellings: Spellings = { words: new Set(), near: new Map() }
  const byGiven: Index = new Map()
  const bySurname: Index = new Map()
  const byBoth: Index = new Map()
  const byInitial: Index = new Map()
  const byInitials: Index = new Map()
  for (const pupil of roll) {
    const forms = nameFormsOf(pupil)
    const givens = forms.given.map((words) => words.join(' '))
    const surnames = forms.surname.map((words) => words.join(' '))
    for (const [at, given] of givens.entries()) {
      if (!put(byGiven, given, pupil)) continue
      addName(trie, forms.given[at] ?? [], { as: 'given', name: given })
      addSpellings(spellings, forms.given[at] ?? [], true)
    }
    for (const [at, surname] of surnames.entries()) {
      if (!put(bySurname, surname, pupil)) continue
      addName(trie, forms.surname[at] ?? [], { as: 'surname', name: surname })
      addSpellings(spellings, forms.surname[at] ?? [], false)
    }
    for (const given of givens) {
      for (const surname of surnames) {
        put(byBoth, pairKey(given, surname), pupil)
        put(byInitial, pairKey(given, surname.charAt(0)), pupil)
        put(byInitial, pairKey(given.charAt(0), surname), pupil)
        put(byInitials, pairKey(given.charAt(0), surname.charAt(0)), pupil)
      }
    }
  }
  return { trie, byGiven, bySurname, byBoth, byInitial, byInitials, spellings }
}
