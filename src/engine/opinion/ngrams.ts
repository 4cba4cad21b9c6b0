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
 * words; an n-gram that stands there twice is told of twice.
 */
export function visitNgrams(terms: readonly string[], visit: Visit): void {
  const stems = terms.map((term) => (term.startsWith('<') ? term : stemOf(term)))
  for (let at = 0; at < stems.length; at++) {
    const [one, two, three] = [stems[at] as string, stems[at + 1], stems[at + 2]]
    visit(hashOf(one, WORD), at, at + 1)
    if (two !== undefined) visit(hashOf(two, hashOf(`${one} `, PAIR)), at, at + 2)
    if (two !== undefined && three !== undefined) {
      visit(hashOf(three, hashOf(`${one} `, APART)), at, at + 3)
      visit(hashOf(three, hashOf(`${one} ${two} `, THREE)), at, at + 3)
    }
    visitLetters(terms[at] as string, at, visit)
  }
}

/** The n-grams of a row of terms, each once. */
export function ngramsOf(terms: readonly string[]): Set<number> {
  const features = new Set<number>()
  visitNgrams(terms, (key) => features.add(key))
  return features
}
