import type { Hit } from '../match/trie'
import type { Token } from '../text/token'
import type { SchoolMeaning } from './school-index'

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'revd', 'rev', 'fr', 'father'])

/** Colleagues and governors among the school's phrases, by surname, as marks of the list `staff`. */
export function findStaff(tokens: readonly Token[], phrases: readonly Hit<SchoolMeaning>[]): Hit<string>[] {
  return phrases
    .filter(({ meaning, from }) => {
      const hasTitle = TITLES.has(tokens[from - 1]?.form ?? '')
      return meaning === 'staff' && (hasTitle || tokens[from]?.letters === 'title')
    })
    .map((hit) => ({ ...hit, meaning: 'staff' }))
}
