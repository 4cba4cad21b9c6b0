import tagger from 'virtual:tagger'
import type { Token } from './token'

/** A name that compromise takes for nothing else: it stands where the doubtful word stood. */
const STAND_IN = 'Peter'
/** How many words on each side are read along. */
const BEFORE = 4
const AFTER = 5
/** Readings that one draft may cost; a text of nothing but doubtful words stays cheap. */
const MOST_READINGS = 200

interface Term {
  readonly text: string
  readonly tags: readonly string[]
}

/** Grammar of the words around a doubtful one, as if a name stood there. Keep one a draft. */
export class Grammar {
  readonly #tokens: readonly Token[]
  readonly #read = new Map<string, readonly string[] | null>()

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** The tags of word `at` when words `from` to `to` are a name; `null` where nobody can say. */
  tagsAt(at: number, from: number, to: number): readonly string[] | null {
    const sentence = this.#tokens[from]?.sentence
    const inReach = (index: number): boolean => this.#tokens[index]?.sentence === sentence
    const words: string[] = []
    let wanted = -1
    for (let index = Math.max(0, from - BEFORE); index < to + AFTER; index++) {
      if (!inReach(index) || (index > from && index < to)) continue
      if (index === at) wanted = words.length
      words.push(index === from ? STAND_IN : (this.#tokens[index]?.bare ?? ''))
    }
    if (wanted < 0) return null
    const key = `${wanted} ${words.join(' ')}`
    const known = this.#read.get(key)
    if (known !== undefined) return known
    if (this.#read.size >= MOST_READINGS) return null
    const tags = read(words, wanted)
    this.#read.set(key, tags)
    return tags
  }
}

function read(words: readonly string[], wanted: number): readonly string[] | null {
  const terms = (tagger()(words.join(' ')).json() as { terms: Term[] }[]).flatMap(
    (sentence) => sentence.terms,
  )
  // compromise may part a word in two ("cannot"); then the places no longer agree.
  return terms.length === words.length ? (terms[wanted]?.tags ?? null) : null
}
