import type { School } from '../../model/school'
import { fold } from '../text/fold'
import type { SchoolMeaning } from './school-index'

/** The school's hashtags and accounts, and names that others may hold. */
export interface TagIndex {
  /** Without their sign, folded. */
  readonly known: ReadonlySet<string>
  /** Names as one word that no other tag holds by chance. */
  readonly holding: readonly string[]
  /** Names as one word that mean the school beside a word of school's: `rosehillprimary`. */
  readonly beside: readonly string[]
}

const SHORTEST_HOLDING = 8
const SHORTEST_BESIDE = 3

const NAMES: readonly SchoolMeaning[] = ['name', 'short', 'trust', 'trust-short']
const DOUBTFUL: readonly SchoolMeaning[] = [
  'doubtful',
  'stem',
  'acronym',
  'short',
  'trust-short',
  'trust-doubtful',
]

/** Compiles a school's tags; `phrases` as `indexSchool` made them of its names. */
export function indexTags(
  school: School | null,
  phrases: readonly (readonly [SchoolMeaning, readonly string[]])[],
): TagIndex {
  const tags = [...(school?.hashtags ?? []), ...(school?.handles ?? [])]
  const joined = (wanted: readonly SchoolMeaning[], least: number): string[] => [
    ...new Set(
      phrases
        .filter(([meaning]) => wanted.includes(meaning))
        .map(([, words]) => words.join(''))
        .filter((name) => name.length >= least),
    ),
  ]
  return {
    known: new Set(tags.map((tag) => fold(tag).replace(/^[#@]/, ''))),
    holding: joined(NAMES, SHORTEST_HOLDING),
    beside: joined(DOUBTFUL, SHORTEST_BESIDE),
  }
}
