import { hashOf, hashOfSlice } from './hash'
import { stemOf } from './stem'

const WORD = hashOf('w')
const PAIR = hashOf('p')
const APART = hashOf('a')
const THREE = hashOf('t')
const LETTERS = hashOf('l')
const SHORTEST = 3
const LONGEST = 5
/** Longer words are no words; their letters are left. */
const LONGEST_WORD = 24

/** The term that stands where a sentence ends: nothing is read across it. */
export const SENTENCE_END = '<.>'

/** Told of an n-gram: its number, and the terms `[from, to)` that it stands in. */
type Visit = (key: number, from: number, to: number) => void

function visitLetters(word: string, at: number, visit: Visit): void {
  if (word.startsWith('<') || word.length < SHORTEST || word.length > LONGEST_WORD) return
  const framed = `^${word}$`
  for (let from = 0; from + SHORTEST <= framed.length; from++)
    for (let to = from + SHORTEST; to <= Math.min(framed.length, from + LONGEST); to++)
      visit(hashOfSlice(framed, from, to, LETTERS), at, at + 1)
}

/**
 * What a row of terms holds, as numbers: stems, two and three in a row, two with one between, and the letters inside
 * words; told of as often as it stands there, in the order in which it ends.
 */
export function visitNgrams(terms: readonly string[], visit: Visit): void {
  let [two, one] = ['', '']
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as string
    if (term === SENTENCE_END) {
      two = ''
      one = ''
      continue
    }
    const stem = term.startsWith('<') ? term : stemOf(term)
    visit(hashOf(stem, WORD), at, at + 1)
    if (one !== '') visit(hashOf(stem, hashOf(`${one} `, PAIR)), at - 1, at + 1)
    if (two !== '') {
      visit(hashOf(stem, hashOf(`${two} `, APART)), at - 2, at + 1)
      visit(hashOf(stem, hashOf(`${two} ${one} `, THREE)), at - 2, at + 1)
    }
    visitLetters(term, at, visit)
    two = one
    one = stem
  }
}

/** The n-grams of a row of terms, as often as they stand there. */
export function ngramsOf(terms: readonly string[]): number[] {
  const found: number[] = []
  visitNgrams(terms, (key) => found.push(key))
  return found
}
