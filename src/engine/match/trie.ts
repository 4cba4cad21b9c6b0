import type { Token } from '../text/token'

/** Finds phrases of any number in one walk over the words; `Meaning` is what a phrase stands for. */
export interface Trie<Meaning> {
  next: Map<string, Trie<Meaning>> | undefined
  meanings: Meaning[] | undefined
}

/** A phrase found in a draft: words `from` to `to`, end exclusive. */
export interface Hit<Meaning> {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  /** The last word matched without what hangs on it (`Ellie’s`). */
  readonly bare: boolean
}

export function emptyTrie<Meaning>(): Trie<Meaning> {
  return { next: undefined, meanings: undefined }
}

/** Adds a phrase, given as its folded words. */
export function addPhrase<Meaning>(trie: Trie<Meaning>, words: readonly string[], meaning: Meaning): void {
  let node = trie
  for (const word of words) {
    node.next ??= new Map()
    let child = node.next.get(word)
    if (!child) {
      child = emptyTrie()
      node.next.set(word, child)
    }
    node = child
  }
  if (words.length === 0) return
  node.meanings ??= []
  node.meanings.push(meaning)
}

function collect<Meaning>(
  node: Trie<Meaning> | undefined,
  bare: boolean,
  from: number,
  to: number,
  hits: Hit<Meaning>[],
): void {
  for (const meaning of node?.meanings ?? []) hits.push({ from, to, meaning, bare })
}

/**
 * Every phrase of the trie in the words, in order of `from`. Takes time in proportion to the words:
 * a phrase has a bounded length, and what the trie holds doesn't matter.
 * A phrase doesn't reach over the end of a sentence; only its last word may have something hanging on it.
 */
export function findPhrases<Meaning>(trie: Trie<Meaning>, tokens: readonly Token[]): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = []
  for (let from = 0; from < tokens.length; from++) {
    let node: Trie<Meaning> | undefined = trie
    for (let at = from; at < tokens.length && node?.next; at++) {
      const token: Token = tokens[at] as Token
      if (token.sentence !== tokens[from]?.sentence) break
      if (token.bare !== token.form) collect(node.next.get(token.bare), true, from, at + 1, hits)
      node = node.next.get(token.form)
      collect(node, false, from, at + 1, hits)
    }
  }
  return hits
}
