import type { Hit } from '../../match/trie'
import type { Token } from '../../text/token'
import type { NameMeaning } from '../roll-index'
import { type LetterTrie, SPACE } from './letter-trie'

/** The shortest name that is looked for with an `s` hanging on it. */
const SHORTEST_PLURAL = 3
const S = 0x73

/** Which of the two a name is, by its number. */
export interface Roles {
  isGiven(term: number): boolean
  isSurname(term: number): boolean
}

/**
 * Every name of the trie in the words, in order of `from`; none begins at a tag. Takes time in proportion to the
 * words. A name doesn't reach over the end of a sentence; only its last word may have something hanging on it.
 */
export function findNames(trie: LetterTrie, roles: Roles, tokens: readonly Token[]): Hit<NameMeaning>[] {
  const hits: Hit<NameMeaning>[] = []
  const take = (term: number, from: number, to: number, bare: boolean, plural: boolean): void => {
    if (term < 0) return
    const words = tokens.slice(from, to - 1).map(({ form }) => form)
    const last = tokens[to - 1] as Token
    const name = [...words, bare ? last.bare : plural ? last.form.slice(0, -1) : last.form].join(' ')
    const more = plural ? { plural } : {}
    if (roles.isGiven(term)) hits.push({ from, to, bare, meaning: { as: 'given', name, ...more } })
    if (roles.isSurname(term)) hits.push({ from, to, bare, meaning: { as: 'surname', name, ...more } })
  }
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from] as Token
    if (first.kind !== 'word') continue
    let node = 0
    for (let at = from; at < tokens.length; at++) {
      const { form, bare, sentence } = tokens[at] as Token
      if (sentence !== first.sentence) break
      const start = node
      let beforeLast = -1
      for (let index = 0; index < form.length && node >= 0; index++) {
        beforeLast = node
        node = trie.child(node, form.charCodeAt(index))
        if (node < 0 && index < form.length - 1) beforeLast = -1
      }
      if (bare !== form) {
        const end = trie.follow(start, bare)
        if (end > 0) take(trie.term(end), from, at + 1, true, false)
      }
      if (node > 0) take(trie.term(node), from, at + 1, false, false)
      if (beforeLast > 0 && hasPlainS(form)) take(trie.term(beforeLast), from, at + 1, false, true)
      if (node < 0) break
      node = trie.child(node, SPACE)
      if (node < 0) break
    }
  }
  return hits
}

/** "Aoifes": an `s` on a word that has none of its own. */
function hasPlainS(form: string): boolean {
  const end = form.length - 1
  return end >= SHORTEST_PLURAL && form.charCodeAt(end) === S && form.charCodeAt(end - 1) !== S
}
