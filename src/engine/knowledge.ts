import type { Roll } from '../model/pupil'
import type { Clause, Raise, Rule, RuleBook } from '../model/rule'
import type { School } from '../model/school'
import type { Settings } from '../model/settings'
import { compileLists, type ListBook } from './match/list-book'
import { NameFamilies } from './names/name-families'
import { compileOwnSay, type OwnSay } from './names/own-say'
import { indexRoll, type RollIndex } from './names/roll-index'
import { indexSchool, type SchoolIndex } from './school/school-index'
import { emojiLists } from './text/emoji'
import { wordsOf } from './text/words'
import { compileDisguises, type Disguises } from './words/disguise'
import { listsOfRules } from './words/rule-lists'

/** What knowledge is made of. */
export interface KnowledgeSource {
  readonly rules: RuleBook
  readonly school: School | null
  /** Pupils, or their index from `indexRoll` or `openRollIndex`. */
  readonly roll: Roll | RollIndex
  /** What the author said of names weighs in a check; the school is given by itself. */
  readonly settings?: Settings
}

/** Rules, roll and school, compiled: all that a check needs. Not to be looked into from outside. */
export interface Knowledge {
  readonly rules: readonly Rule[]
  readonly clauses: ReadonlyMap<string, Clause>
  readonly lists: ListBook
  readonly raises: readonly Raise[]
  /** Rules that only ask the learned opinion: nothing raises what they say. */
  readonly opinionRules: ReadonlySet<string>
  /** The words of single lists, for questions about one word. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  /** Emoji that lists have: sign → lists. */
  readonly emoji: ReadonlyMap<string, readonly string[]>
  /** Hard words, for those that are written so as not to be seen. */
  readonly disguises: Disguises
  readonly roll: RollIndex
  readonly school: SchoolIndex
  readonly ownSay: OwnSay
  /** Short forms and spellings of names. */
  readonly families: NameFamilies
}

/** Lists that are asked for single words rather than looked for in the draft: too long to be matched. */
const LOOKUP_LISTS = [
  'names-very-common',
  'names-common',
  'names-adult',
  'famous-people',
  'surnames-common',
  'name-modal',
  'name-verb',
  'name-time',
  'name-noun',
  'name-adjective',
  'capital-words',
  'common-acronyms',
  'two-letters',
  'lesson-letters',
  'famous-families',
  'school-sign',
  'school-hint-sign',
  'elsewhere-sign',
  'place-noun',
  'school-thing',
  'school-role',
  'uk-towns',
] as const

function lookups(words: RuleBook['words']): Map<string, ReadonlySet<string>> {
  return new Map(
    LOOKUP_LISTS.map((list) => [list, new Set((words[list] ?? []).map((entry) => wordsOf(entry).join(' ')))]),
  )
}

/** Lists of lines that `NameFamilies` reads. */
const FAMILY_LISTS = ['short-names', 'name-spellings', 'names-apart'] as const
/** Lists that `Disguises` reads. */
const DISGUISE_LISTS = [
  'disguised',
  'disguised-hard',
  'disguised-mistyped',
  'not-disguised',
  'joined-hard',
  'joined-before',
  'not-joined',
] as const

function withoutLookups(words: RuleBook['words']): RuleBook['words'] {
  const isLookup = (list: string): boolean =>
    [...LOOKUP_LISTS, ...FAMILY_LISTS, ...DISGUISE_LISTS].some((lookup) => lookup === list)
  return Object.fromEntries(Object.entries(words).filter(([list]) => !isLookup(list)))
}

const isRoll = (roll: Roll | RollIndex): roll is Roll => Array.isArray(roll)

/**
 * Compiles what a check needs. `school` may be null and `roll` empty: then what needs them finds nothing.
 * Throws only for rules that no build would have let through.
 */
export function compileKnowledge({ rules, school, roll, settings }: KnowledgeSource): Knowledge {
  const lists = { ...withoutLookups(rules.words), ...listsOfRules(rules.rules) }
  const words = lookups(rules.words)
  return {
    rules: rules.rules,
    clauses: new Map(rules.clauses.map((clause) => [clause.id, clause])),
    lists: compileLists(lists),
    raises: rules.raises ?? [],
    opinionRules: new Set(rules.rules.filter(({ look }) => look.for === 'opinion').map(({ id }) => id)),
    emoji: emojiLists(lists),
    words,
    disguises: compileDisguises(rules.words),
    roll: isRoll(roll) ? indexRoll(roll) : roll,
    school: indexSchool(school, words),
    ownSay: compileOwnSay(settings),
    families: new NameFamilies(rules.words),
  }
}

/** The same knowledge with what these settings say; costs nothing, as rules, school and roll stay as they are. */
export function withSettings(knowledge: Knowledge, settings: Settings): Knowledge {
  return { ...knowledge, ownSay: compileOwnSay(settings) }
}

/** The same rules for another school and roll: they are compiled once, whatever else changes. */
export function withSchool(
  knowledge: Knowledge,
  { school, roll }: Pick<KnowledgeSource, 'school' | 'roll'>,
): Knowledge {
  return {
    ...knowledge,
    roll: isRoll(roll) ? indexRoll(roll) : roll,
    school: indexSchool(school, knowledge.words),
  }
}
