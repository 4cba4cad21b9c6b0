import type { Knowledge } from '../knowledge'
import { findPhrases, type Hit } from '../match/trie'
import type { Token } from '../text/token'

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'revd', 'rev', 'fr', 'father'])

/** Colleagues and governors of the school's file by surname, as marks of the list `staff`. */
export function findStaff(tokens: readonly Token[], { school }: Knowledge): Hit<string>[] {
  return findPhrases(school.trie, tokens)
    .filter(({ meaning, from }) => {
      const hasTitle = TITLES.has(tokens[from - 1]?.form ?? '')
      return meaning === 'staff' && (hasTitle || tokens[from]?.letters === 'title')
    })
    .map((hit) => ({ ...hit, meaning: 'staff' }))
}
