import type { School } from '../../model/school'
import { addPhrase, emptyTrie, type Trie } from '../match/trie'
import { isDictionaryWord } from '../text/dictionary'
import { fold } from '../text/fold'
import { tokenise } from '../text/tokenise'
import { wordsOf } from '../text/words'

/** What a phrase of the school's file is. */
export type SchoolMeaning = 'name' | 'short' | 'common' | 'acronym' | 'trust' | 'motto' | 'group' | 'staff'

/** The school, ready to be looked for. */
export interface SchoolIndex {
  readonly trie: Trie<SchoolMeaning>
  /** Hashtags and handles without their sign, folded. */
  readonly tags: ReadonlySet<string>
  /** Long names as one word, for hashtags and handles that contain one. */
  readonly squashed: readonly string[]
  /** The same with what they mean, for names with a space too many (`Meadow Brook Academy`). */
  readonly joined: ReadonlyMap<string, SchoolMeaning>
  /** The first letters of those, and the length of the longest. */
  readonly joinedBegin: ReadonlySet<string>
  readonly longestJoined: number
  /** Given names of colleagues, folded. */
  readonly colleagues: ReadonlySet<string>
}

const SHORTEST_SQUASHED = 8

const isAcronym = (phrase: string): boolean => /^[\p{Lu}\d]{2,8}$/u.test(phrase)

/** A short form of ordinary words (`the Brook`, `St B's`) counts only as it is written. */
function isCommon(phrase: string): boolean {
  const words = tokenise(phrase)
  return words[0]?.form === 'the' || words.every(({ bare }) => bare.length < 3 || isDictionaryWord(bare))
}

function shortMeaning(phrase: string, otherwise: SchoolMeaning): SchoolMeaning {
  if (isAcronym(phrase)) return 'acronym'
  return isCommon(phrase) ? 'common' : otherwise
}

function phrasesOf(school: School): [SchoolMeaning, string][] {
  return [
    ['name', school.name],
    ...school.aliases.map((alias): [SchoolMeaning, string] => [shortMeaning(alias, 'short'), alias]),
    ['acronym', school.acronym],
    ['trust', school.trust],
    ...school.trustAliases.map((alias): [SchoolMeaning, string] => ['trust', alias]),
    ['motto', school.motto],
    ...school.regGroups.map((group): [SchoolMeaning, string] => ['group', group]),
    ...[...school.staff, ...school.governors].map(({ surname }): [SchoolMeaning, string] => [
      'staff',
      surname,
    ]),
  ]
}

const NO_SCHOOL: Omit<SchoolIndex, 'trie'> = {
  tags: new Set(),
  squashed: [],
  joined: new Map(),
  joinedBegin: new Set(),
  longestJoined: 0,
  colleagues: new Set(),
}

/** Compiles a school; without one nothing is found. */
export function indexSchool(school: School | null): SchoolIndex {
  const trie = emptyTrie<SchoolMeaning>()
  if (!school) return { ...NO_SCHOOL, trie }
  const phrases = new Map(
    phrasesOf(school).map(([meaning, phrase]) => [`${meaning} ${fold(phrase)}`, { meaning, phrase }]),
  )
  for (const { meaning, phrase } of phrases.values()) addPhrase(trie, wordsOf(phrase), meaning)
  const names: [string, SchoolMeaning][] = [
    ...[school.trust, ...school.trustAliases].map((name): [string, SchoolMeaning] => [name, 'trust']),
    ...school.aliases.map((name): [string, SchoolMeaning] => [name, 'short']),
    [school.name, 'name'],
  ]
  const joined = new Map(
    names
      .map(([name, meaning]): [string, SchoolMeaning] => [wordsOf(name).join(''), meaning])
      .filter(([name]) => name.length >= SHORTEST_SQUASHED),
  )
  const tags = [...school.hashtags, ...school.handles].map((tag) => fold(tag).replace(/^[#@]/, ''))
  const colleagues = [...school.staff, ...school.governors].map(({ given }) => fold(given)).filter(Boolean)
  const squashed = [...joined.keys()]
  return {
    trie,
    tags: new Set(tags),
    squashed,
    joined,
    joinedBegin: new Set(squashed.map((name) => name.charAt(0))),
    longestJoined: Math.max(0, ...squashed.map((name) => name.length)),
    colleagues: new Set(colleagues),
  }
}
