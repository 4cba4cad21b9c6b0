import type { RuleBook } from '../../model/rule'
import { fold } from '../text/fold'
import type { How } from './mention'

/** Another name that a written one may stand for. */
export interface Alternative {
  readonly word: string
  readonly how: Extract<How, 'diminutive' | 'variant'>
}

/** Short forms and spellings of given names and surnames, from `rules/words/`; all words folded. */
export class NameFamilies {
  /** Full name → short forms. */
  readonly #shorts = new Map<string, string[]>()
  /** Short form → full names. */
  readonly #fulls = new Map<string, string[]>()
  /** Name → spellings of it. */
  readonly #spellings = new Map<string, string[]>()
  /** Name → names like it that others are called by. */
  readonly #apart = new Map<string, string[]>()
  /** All of these: asked for every word of every draft. */
  readonly #all: ReadonlySet<string>
  readonly #known = new Map<string, readonly Alternative[]>()

  /** `short-names` has lines `full: short short`, `name-spellings` lines of names that sound alike, `names-apart` such as are two. */
  constructor(words: RuleBook['words']) {
    for (const line of words['short-names'] ?? []) this.#addShorts(line)
    for (const line of words['name-spellings'] ?? []) addPairs(this.#spellings, line)
    for (const line of words['names-apart'] ?? []) addPairs(this.#apart, line)
    this.#all = new Set([...this.#shorts.keys(), ...this.#fulls.keys(), ...this.#spellings.keys()])
  }

  #addShorts(line: string): void {
    const [full = '', shorts = ''] = line.split(':')
    for (const short of wordsIn(shorts)) {
      add(this.#shorts, fold(full.trim()), short)
      add(this.#fulls, short, fold(full.trim()))
    }
  }

  /** Whether a folded word is a name, or short for one, that has other forms. */
  has(word: string): boolean {
    return this.#all.has(word)
  }

  /** Whether two folded names are listed as spellings of one. */
  isSpelling(one: string, other: string): boolean {
    return this.#spellings.get(one)?.includes(other) === true
  }

  /** Whether two folded names are two names, though one is looked for where the other is written. */
  areApart(one: string, other: string): boolean {
    return this.#apart.get(one)?.includes(other) === true
  }

  /** What else a folded word may be on the list, nearest first: `olly` → `oliver`, `ollie`. */
  alternatives(word: string): readonly Alternative[] {
    if (!this.has(word)) return NONE
    const known = this.#known.get(word)
    if (known) return known
    const found = this.#gather(word)
    this.#known.set(word, found)
    return found
  }

  #gather(word: string): Alternative[] {
    const spellings = this.#spellings.get(word) ?? []
    const same = [word, ...spellings]
    const fulls = same.flatMap((name) => this.#fulls.get(name) ?? [])
    const shorts = same.flatMap((name) => this.#shorts.get(name) ?? [])
    const siblings = fulls
      .flatMap((full) => this.#shorts.get(full) ?? [])
      .filter((name) => isNear(name, word))
    const related = [...fulls, ...shorts, ...siblings]
    const respelt = related.flatMap((name) => this.#spellings.get(name) ?? [])
    const found = new Map<string, Alternative>()
    for (const name of [...related, ...respelt]) found.set(name, { word: name, how: 'diminutive' })
    for (const name of spellings) found.set(name, { word: name, how: 'variant' })
    found.delete(word)
    return [...found.values()]
  }
}

const NONE: readonly Alternative[] = []
/** Short forms of one name that begin alike are used for each other: `Olly`, `Ollie`; but not `Liz`, `Beth`. */
const ALIKE = 3

function isNear(one: string, other: string): boolean {
  const length = Math.min(ALIKE, one.length, other.length)
  return one.slice(0, length) === other.slice(0, length)
}

function wordsIn(line: string): string[] {
  return line
    .split(' ')
    .map(fold)
    .filter((word) => word !== '')
}

function addPairs(index: Map<string, string[]>, line: string): void {
  const names = wordsIn(line)
  for (const name of names) for (const other of names) if (other !== name) add(index, name, other)
}

function add(index: Map<string, string[]>, key: string, value: string): void {
  const known = index.get(key)
  if (!known) index.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}
