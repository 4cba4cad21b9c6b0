import type { Token } from '../text/token'

/** A word that no pattern asks for. */
export const UNKNOWN = -1

/** The words of all patterns, numbered: thousands of comparisons a draft are of numbers then. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  /** The number of a word, a new one for a new word. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(word, number)
    return number
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? UNKNOWN
  }
}

/** The words of a draft by their numbers. */
export class NumberedWords {
  readonly forms: Int32Array
  /** Without what hangs on them; `UNKNOWN` where nothing does. */
  readonly bares: Int32Array
  readonly sentences: Int32Array
  readonly length: number

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.length = tokens.length
    this.forms = new Int32Array(tokens.length)
    this.bares = new Int32Array(tokens.length).fill(UNKNOWN)
    this.sentences = new Int32Array(tokens.length)
    for (const [at, { form, bare, sentence }] of tokens.entries()) {
      this.forms[at] = vocabulary.numberOf(form)
      if (bare !== form) this.bares[at] = vocabulary.numberOf(bare)
      this.sentences[at] = sentence
    }
  }
}
