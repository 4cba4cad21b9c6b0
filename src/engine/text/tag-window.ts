import tagger from 'virtual:tagger'
import { quicken } from './quick-sweep'
import type { Token } from './token'

/** A name that compromise takes for nothing else: it stands where the doubtful word stood. */
const STAND_IN = 'Peter'
/** How many words on each side are read along. */
const BEFORE = 4
const AFTER = 5
/** Readings that one draft may cost; a text of nothing but doubtful words stays cheap. */
const MOST_READINGS = 200

/** Grammar of the words around a doubtful one, as if a name stood there. Keep one a draft. */
export class Grammar {
  readonly #tokens: readonly Token[]
  readonly #read = new Map<string, Reading>()

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
    const text = words.join(' ')
    let reading = this.#read.get(text)
    if (reading === undefined) {
      // Counted whether or not it is remembered, so that the same draft always gets the same answer.
      if (this.#read.size >= MOST_READINGS) return null
      reading = remember(text, words.length)
      this.#read.set(text, reading)
    }
    return reading?.[wanted] ?? null
  }
}

/** The tags of each word; `null` where nobody can say. */
type Reading = readonly (readonly string[])[] | null

/** While somebody writes, the sentences before are read again at every pause. */
const remembered = new Map<string, Reading>()
const MOST_REMEMBERED = 2_000

function remember(text: string, words: number): Reading {
  const before = remembered.get(text)
  if (before !== undefined) return before
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const reading = read(text, words)
  remembered.set(text, reading)
  return reading
}

type Tagger = ReturnType<typeof tagger>
let started: Tagger | undefined

function start(): Tagger {
  const nlp = tagger()
  quicken(nlp)
  return nlp
}

const NO_TAGS: readonly string[] = []

function read(text: string, words: number): Reading {
  started ??= start()
  const terms = started(text).docs.flat()
  // compromise may part a word in two ("cannot"); then the places no longer agree.
  return terms.length === words ? terms.map(({ tags }) => (tags ? [...tags] : NO_TAGS)) : null
}
