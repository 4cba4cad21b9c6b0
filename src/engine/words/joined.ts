import { isWord } from '../names/tag-words'
import { isDictionaryWord } from '../text/dictionary'

const LETTERS = /^[a-z]+$/
const SHORTEST = 6
/** A longer run of letters is no tag that anybody reads. */
const LONGEST = 48
const LONGEST_WORD = 14

/** Parts of a run of letters from its beginning: how many, and where the last begins. */
interface Cut {
  readonly parts: number
  readonly from: number
}

/** Letters cut into as few words as can be, by what counts as a word; undefined where they can't. */
function cut(letters: string, isPart: (word: string) => boolean): string[] | undefined {
  const cuts: (Cut | undefined)[] = [{ parts: 0, from: 0 }]
  for (let end = 1; end <= letters.length; end++)
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      const before = cuts[from]
      if (!before || before.parts + 1 >= (cuts[end]?.parts ?? LONGEST)) continue
      if (isPart(letters.slice(from, end))) cuts[end] = { parts: before.parts + 1, from }
    }
  if (!cuts[letters.length]) return undefined
  const words: string[] = []
  for (let end = letters.length; end > 0; end = cuts[end]?.from ?? 0)
    words.unshift(letters.slice(cuts[end]?.from ?? 0, end))
  return words
}

/** Hard words that are written together with others: "fatcow", "#uselesshead". */
export class Joined {
  readonly #hard: ReadonlySet<string>
  readonly #beside: ReadonlySet<string>
  readonly #innocent: ReadonlySet<string>

  /** `hard`: what makes it worth cutting; `beside`: what stands before such a word outside hashtags; `innocent`: other words. */
  constructor(hard: readonly string[], beside: readonly string[], innocent: readonly string[]) {
    this.#hard = new Set(hard)
    this.#beside = new Set(beside)
    this.#innocent = new Set(innocent)
  }

  /** The words of a run of letters, two at least, one of them hard; undefined for any other. */
  partsOf(letters: string, isTag: boolean): readonly string[] | undefined {
    if (letters.length < SHORTEST || letters.length > LONGEST || !LETTERS.test(letters)) return undefined
    if (this.#hard.has(letters) || this.#innocent.has(letters) || isDictionaryWord(letters)) return undefined
    return isTag ? this.#inTag(letters) : this.#inWord(letters)
  }

  #inTag(letters: string): readonly string[] | undefined {
    if (![...this.#hard].some((word) => letters.includes(word))) return undefined
    const words = cut(letters, (word) => this.#hard.has(word) || isWord(word))
    return words?.some((word) => this.#hard.has(word)) ? words : undefined
  }

  #inWord(letters: string): readonly string[] | undefined {
    for (let at = 3; at <= letters.length - 3; at++) {
      const [before, word] = [letters.slice(0, at), letters.slice(at)]
      if (this.#hard.has(word) && this.#beside.has(before)) return [before, word]
    }
    return undefined
  }
}
