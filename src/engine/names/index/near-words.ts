import { type LetterTrie, SPACE } from './letter-trie'

/** What a walk may cost: enough for every word that anybody could still recognise a name in. */
const MOST_STEPS = 20_000
const MOST_WORDS = 64

const unit = (label: number): string => String.fromCharCode(label)

/** Takes a word and the node where it ends. */
type Take = (word: string, node: number) => void

/** Every single word that is one letter more, one less, one other or two neighbours swapped away from `word`. */
export function walkWithin(trie: LetterTrie, word: string, take: Take): void {
  const finish = (node: number, start: string, from: number): void => {
    const end = node < 0 ? -1 : trie.follow(node, word, from)
    if (end > 0 && trie.term(end) >= 0) take(start + word.slice(from), end)
  }
  for (let at = 0, node = 0; node >= 0 && at <= word.length; at++) {
    const start = word.slice(0, at)
    for (let child = trie.begin(node); child < trie.end(node); child++) {
      const label = trie.label(child)
      if (label === SPACE) continue
      finish(child, start + unit(label), at)
      if (at < word.length && label !== word.charCodeAt(at)) finish(child, start + unit(label), at + 1)
    }
    if (at === word.length) break
    finish(node, start, at + 1)
    const next = word.charCodeAt(at + 1)
    if (at + 1 < word.length && next !== word.charCodeAt(at)) {
      const swapped = trie.follow(node, unit(next) + word.charAt(at))
      finish(swapped, start + unit(next) + word.charAt(at), at + 2)
    }
    node = trie.child(node, word.charCodeAt(at))
  }
}

/** Every single word with, at each place, one of the letters allowed there; `null` allows any. */
export function walkMatching(trie: LetterTrie, places: readonly (string | null)[], take: Take): void {
  let steps = MOST_STEPS
  const walk = (node: number, word: string): void => {
    const letters = places[word.length]
    if (letters === undefined) {
      if (trie.term(node) >= 0) take(word, node)
      return
    }
    const from = trie.begin(node)
    for (let child = from; child < trie.end(node) && steps > 0; child++) {
      const label = trie.label(child)
      if (label === SPACE || (letters !== null && !letters.includes(unit(label)))) continue
      steps--
      walk(child, word + unit(label))
    }
  }
  if (places.length > 0) walk(0, '')
}

/** Single words that begin so and are longer, in the order of the alphabet. */
export function walkBeginning(trie: LetterTrie, beginning: string, take: Take): void {
  let steps = MOST_STEPS
  const walk = (node: number, word: string): void => {
    if (trie.term(node) >= 0 && word !== beginning) take(word, node)
    for (let child = trie.begin(node); child < trie.end(node) && steps-- > 0; child++) {
      const label = trie.label(child)
      if (label !== SPACE) walk(child, word + unit(label))
    }
  }
  const start = trie.follow(0, beginning)
  if (start > 0) walk(start, beginning)
}

/** What a walk takes, without repeats, at most `MOST_WORDS`. */
export function collect<Found>(
  walk: (take: Take) => void,
  read: (word: string, term: number) => Found,
  trie: LetterTrie,
): Found[] {
  const found = new Map<string, Found>()
  walk((word, node) => {
    if (found.size < MOST_WORDS && !found.has(word)) found.set(word, read(word, trie.term(node)))
  })
  return [...found.values()]
}
