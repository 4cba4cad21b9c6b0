import type { School } from '../../model/school'
import { addPhrase, emptyTrie, type Trie } from '../match/trie'
import { fold } from '../text/fold'
import { wordsOf } from '../text/words'

/** What a phrase of the school's file is. */
export type SchoolMeaning = 'name' | 'short' | 'acronym' | 'trust' | 'motto' | 'group' | 'staff'

/** The school, ready to be looked for. */
export interface SchoolIndex {
  readonly trie: Trie<SchoolMeaning>
  /** Hashtags and handles without their sign, folded. */
  readonly tags: ReadonlySet<string>
  /** Long names as one word, for hashtags and handles that contain one. */
  readonly squashed: readonly string[]
}

const SHORTEST_SQUASHED = 8

function phrasesOf(school: School): [SchoolMeaning, readonly string[]][] {
  return [
    ['name', [school.name]],
    ['short', school.aliases],
    ['acronym', [school.acronym]],
    ['trust', [school.trust, ...school.trustAliases]],
    ['motto', [school.motto]],
    ['group', school.regGroups],
    ['staff', [...school.staff, ...school.governors].map(({ surname }) => surname)],
  ]
}

/** Compiles a school; without one nothing is found. */
export function indexSchool(school: School | null): SchoolIndex {
  const trie = emptyTrie<SchoolMeaning>()
  if (!school) return { trie, tags: new Set(), squashed: [] }
  for (const [meaning, phrases] of phrasesOf(school)) {
    for (const phrase of new Set(phrases)) addPhrase(trie, wordsOf(phrase), meaning)
  }
  const names = [school.name, ...school.aliases, school.trust, ...school.trustAliases]
  const squashed = names
    .map((name) => wordsOf(name).join(''))
    .filter((name) => name.length >= SHORTEST_SQUASHED)
  const tags = [...school.hashtags, ...school.handles].map((tag) => fold(tag).replace(/^[#@]/, ''))
  return { trie, tags: new Set(tags), squashed: [...new Set(squashed)] }
}
