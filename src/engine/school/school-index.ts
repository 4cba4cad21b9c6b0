import type { School } from '../../model/school'
import { addPhrase, emptyTrie, type Trie } from '../match/trie'
import { fold } from '../text/fold'
import { wordsOf } from '../text/words'
import { bareDetail } from './bare-detail'
import { isOrdinaryName, type WordSets } from './how-ordinary'
import { partsOf, trustCoreOf, wordingsOf } from './name-parts'
import { indexTags, type TagIndex } from './tag-index'

/**
 * What a phrase of the school's file is. `name`: nothing else is called so. `short`: seldom anything else.
 * `doubtful`: a town, saint or street as well. `stem`: the school's only with its kind after it ("Grange" Primary).
 */
export type SchoolMeaning =
  | 'name'
  | 'short'
  | 'doubtful'
  | 'stem'
  | 'acronym'
  | 'trust'
  | 'trust-short'
  | 'trust-doubtful'
  | 'motto'
  | 'group'
  | 'staff'

/** The school, ready to be looked for. */
export interface SchoolIndex {
  readonly trie: Trie<SchoolMeaning>
  readonly tags: TagIndex
  /** Long names as one word, with what they mean, for a space too many (`Meadow Brook Academy`). */
  readonly joined: ReadonlyMap<string, SchoolMeaning>
  /** The first letters of those, and the length of the longest. */
  readonly joinedBegin: ReadonlySet<string>
  readonly longestJoined: number
  /** Long names of one word that are nothing else's, for a slip of the keyboard. */
  readonly spelt: readonly string[]
  /** What the school says that it is: `primary`, `academy` … */
  readonly kinds: ReadonlySet<string>
  readonly town: string
  /** Its own telephone number, e-mail address and postcode, which are for everybody; as `bareDetail` makes them. */
  readonly published: ReadonlySet<string>
  /** Given names of colleagues, folded. */
  readonly colleagues: ReadonlySet<string>
}

const SHORTEST_JOINED = 8
const SHORTEST_SPELT = 7
/** Kinds that are said of any school. */
const ANY_KIND = ['school', 'sch', 'academy', 'acad']

const isAcronym = (phrase: string): boolean => /^[\p{Lu}\d]{2,8}$/u.test(phrase)

type Phrases = [SchoolMeaning, readonly string[]][]

/** A school's name or alias in every wording. */
function phrasesOfName(name: string, town: string, words: WordSets): Phrases {
  if (isAcronym(name)) return [['acronym', wordsOf(name)]]
  const written = wordsOf(name)
  const { core, kinds } = partsOf(name)
  const isTheName = written[0] === 'the'
  const ordinary = isTheName || core.length === 0 || isOrdinaryName(core, town, words)
  const whole: Phrases = [
    [kinds.length > 0 && core.length > 0 ? 'name' : ordinary ? 'doubtful' : 'short', written],
  ]
  if (core.length === 0) return whole
  // "Southmoor High" is what the school is called; "Southmoor" may be where it is.
  const meaning = ordinary || kinds.length > 0 ? 'doubtful' : 'short'
  const bare: Phrases = isTheName
    ? [
        ['doubtful', ['the', ...core]],
        ['stem', core],
      ]
    : wordingsOf(core).map((wording) => [meaning, wording])
  return [...whole, ...bare]
}

function phrasesOfTrust(name: string, town: string, words: WordSets): Phrases {
  if (isAcronym(name)) return [['trust-short', wordsOf(name)]]
  const written = wordsOf(name)
  const core = trustCoreOf(name)
  const meaning = isOrdinaryName(core, town, words) ? 'trust-doubtful' : 'trust-short'
  return written.length > core.length
    ? [
        ['trust', written],
        [meaning, core],
      ]
    : [[meaning, written]]
}

function phrasesOf(school: School, words: WordSets): Phrases {
  const town = wordsOf(school.town).join(' ')
  const others = school.trustSchools.filter((name) => fold(name) !== fold(school.name))
  return [
    ...[school.name, ...school.aliases].flatMap((name) => phrasesOfName(name, town, words)),
    // Those of the same trust, as somebody may be known by them: without a bracket that explains.
    ...others.flatMap((name) => phrasesOfName(name.replace(/ ?\([^()]{0,80}\)/g, ''), town, words)),
    ...(school.acronym ? [['acronym', wordsOf(school.acronym)] satisfies Phrases[number]] : []),
    ...[school.trust, ...school.trustAliases].flatMap((name) => phrasesOfTrust(name, town, words)),
    ['motto', wordsOf(school.motto)],
    ...school.regGroups.map((group): Phrases[number] => ['group', wordsOf(group)]),
    ...[...school.staff, ...school.governors].map(({ surname }): Phrases[number] => [
      'staff',
      wordsOf(surname),
    ]),
  ]
}

const STRENGTH: readonly SchoolMeaning[] = [
  'stem',
  'doubtful',
  'trust-doubtful',
  'trust-short',
  'short',
  'trust',
  'name',
]

/** One meaning a wording: what the school itself lists as an alias isn't made less by its name. */
function strongest(phrases: Phrases): Phrases {
  const kept = new Map<string, Phrases[number]>()
  for (const phrase of phrases) {
    const [meaning, words] = phrase
    const rank = STRENGTH.indexOf(meaning)
    const key = rank < 0 ? `${meaning} ${words.join(' ')}` : words.join(' ')
    const known = kept.get(key)
    if (!known || STRENGTH.indexOf(known[0]) < rank) kept.set(key, phrase)
  }
  return [...kept.values()].filter(([, words]) => words.length > 0)
}

const NO_SCHOOL: Omit<SchoolIndex, 'trie'> = {
  tags: indexTags(null, []),
  joined: new Map(),
  joinedBegin: new Set(),
  longestJoined: 0,
  spelt: [],
  kinds: new Set(),
  town: '',
  published: new Set(),
  colleagues: new Set(),
}

/** Compiles a school; without one nothing is found. `words`: lists for questions about one word (`Knowledge.words`). */
export function indexSchool(school: School | null, words: WordSets): SchoolIndex {
  const trie = emptyTrie<SchoolMeaning>()
  if (!school) return { ...NO_SCHOOL, trie }
  const phrases = strongest(phrasesOf(school, words))
  for (const [meaning, wording] of phrases) addPhrase(trie, wording, meaning)
  const isName = (meaning: SchoolMeaning): boolean =>
    ['name', 'short', 'trust', 'trust-short'].includes(meaning)
  const joined = new Map(
    phrases
      .filter(([meaning]) => isName(meaning))
      .map(([meaning, wording]): [string, SchoolMeaning] => [wording.join(''), meaning])
      .filter(([name]) => name.length >= SHORTEST_JOINED),
  )
  const single = phrases.filter(([meaning, { length }]) => length === 1 && /short$/.test(meaning))
  const colleagues = [...school.staff, ...school.governors].map(({ given }) => fold(given)).filter(Boolean)
  return {
    trie,
    tags: indexTags(school, phrases),
    joined,
    joinedBegin: new Set([...joined.keys()].map((name) => name.charAt(0))),
    longestJoined: Math.max(0, ...[...joined.keys()].map((name) => name.length)),
    spelt: single.map(([, [word = '']]) => word).filter((word) => word.length >= SHORTEST_SPELT),
    kinds: new Set([...ANY_KIND, ...[school.name, ...school.aliases].flatMap((name) => partsOf(name).kinds)]),
    town: wordsOf(school.town).join(' '),
    published: new Set([school.telephone, school.email, school.postcode].map(bareDetail).filter(Boolean)),
    colleagues: new Set(colleagues),
  }
}
