import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import { roleBefore } from './find-role'
import type { SchoolMeaning } from './school-index'

/** Where a name of the school’s stands, whatever it means there. */
export interface Place {
  readonly meaning: SchoolMeaning
  readonly from: number
  readonly to: number
  /** The name is a possessive: “Meadowbrook’s”, but not “St Mary’s”. */
  readonly bare?: boolean
}

/** Words on each side that are asked what they speak of. */
const REACH = 14
/** From here on the school is meant. */
const MEANT = 1.5

/** What a name is worth before its surroundings are looked at; what isn't here is always meant. */
const OWN_WEIGHT: Partial<Record<SchoolMeaning, number>> = {
  short: 4,
  'trust-short': 4,
  doubtful: 0,
  'trust-doubtful': 0,
  acronym: 2,
}
const TITLES = new Set(
  'mr mrs ms miss dr prof sir lady lord king queen prince president revd rev fr'.split(' '),
)
const INTO = new Map([
  ['at', 1.5],
  ['@', 3],
  ['in', -1.5],
  ['near', -2],
  ['through', -2],
  ['around', -2],
  ['via', -2],
  ['to', -0.5],
  ['for', 0.5],
  ['team', 2],
  ['love', 1],
  ['my', -1],
  ['a', -3],
  ['an', -3],
  ['his', -1.5],
  ['her', -1.5],
  ['their', -1.5],
])

/** The words before, in the name's own sentence and without anything between; undefined where there are none. */
function beside(tokens: readonly Token[], at: number, other: number): Token | undefined {
  const [token, last] = [tokens[Math.max(at, other)], tokens[Math.min(at, other)]]
  return token !== undefined && last !== undefined && token.sentence === last.sentence && token.gap === ''
    ? tokens[other]
    : undefined
}

function isIn(list: string, at: number, tokens: readonly Token[], { words }: Knowledge): boolean {
  const set = words.get(list)
  const token = tokens[at]
  if (!set || !token) return false
  const next = tokens[at + 1]
  return (
    set.has(token.form) ||
    set.has(token.bare) ||
    (next !== undefined && set.has(`${token.form} ${next.bare}`))
  )
}

/** How much words around speak for or against, those of other sentences half as much. */
function around(
  list: string,
  from: number,
  to: number,
  tokens: readonly Token[],
  knowledge: Knowledge,
): number {
  let sum = 0
  for (let at = Math.max(0, from - REACH); at < Math.min(tokens.length, to + REACH); at++) {
    if (at >= from && at < to) continue
    if (isIn(list, at, tokens, knowledge)) sum += tokens[at]?.sentence === tokens[from]?.sentence ? 1 : 0.5
  }
  return Math.min(sum, 2)
}

const GIVEN_NAMES = ['names-very-common', 'names-common', 'names-adult'] as const

/** "Abraham Lincoln", "Dave Oakfield": somebody's surname. */
function isSurname(from: number, to: number, before: Token, knowledge: Knowledge): boolean {
  if (before.letters !== 'title' || before.clitic !== '') return false
  if (GIVEN_NAMES.some((list) => knowledge.words.get(list)?.has(before.bare))) return true
  return from > 1 && to - from === 1 && !isDictionaryWord(before.bare) && !INTO.has(before.form)
}

function weighBefore(
  meaning: SchoolMeaning,
  from: number,
  to: number,
  tokens: readonly Token[],
  knowledge: Knowledge,
): number {
  const before = beside(tokens, from, from - 1)
  if (tokens[from]?.gap.endsWith('@')) return INTO.get('@') ?? 0
  if (!before) return 0
  if (TITLES.has(before.form)) return -8
  if (meaning !== 'acronym' && isSurname(from, to, before, knowledge)) return -4
  return INTO.get(before.form) ?? 0
}

function weighAfter({ from, to, bare }: Place, tokens: readonly Token[], knowledge: Knowledge): number {
  const last = tokens[to - 1]
  const after = beside(tokens, to - 1, to)
  if (!last || !after) return 0
  if (isIn('school-thing', to, tokens, knowledge)) return 3
  if (bare === true) return 0
  if (isIn('place-noun', to, tokens, knowledge)) return -8
  // "Oakfield Dairy": the name goes on.
  return after.letters === 'title' && tokens[from]?.letters === 'title' && tokens[to + 1]?.letters !== 'title'
    ? -3
    : 0
}

const SAYS_SCHOOL = new Set(['school', 'academy', 'acad', 'primary', 'college', 'trust', 'grammar', 'centre'])

/** "Southmoor High Road": the name goes on to be a street's. */
function isPlace(place: Place, tokens: readonly Token[], knowledge: Knowledge): boolean {
  return !SAYS_SCHOOL.has(tokens[place.to - 1]?.bare ?? '') && weighAfter(place, tokens, knowledge) <= -8
}

const isWritten = ({ letters }: Token): boolean => letters !== 'lower'

/** Whether words `from` to `to`, which are a name of the school's, mean the school. Bounded: it looks `REACH` words around. */
export function meansSchool(
  place: Place,
  tokens: readonly Token[],
  knowledge: Knowledge,
  surface: string,
): boolean {
  const { meaning, from, to } = place
  const own = OWN_WEIGHT[meaning]
  if (own === undefined) return !isPlace(place, tokens, knowledge)
  const last = tokens[to - 1] as Token
  const isCommon = knowledge.words.get('common-acronyms')?.has(last.bare) === true
  if (meaning === 'acronym' && last.letters !== 'upper') return false
  const after = weighAfter(place, tokens, knowledge)
  const before = weighBefore(meaning, from, to, tokens, knowledge)
  const isRole = roleBefore(from, tokens, knowledge) !== undefined
  const direct = after + (isRole ? Math.max(3, before) : before)
  const shape = tokens.slice(from, to).some(isWritten) || own > 2 ? 0 : -1.5
  const stands = surface === 'bio' && tokens[from]?.gap !== '' && (tokens[to]?.gap ?? '|') !== '' ? 1 : 0
  const context =
    1.5 * around('school-sign', from, to, tokens, knowledge) +
    0.75 * around('school-hint-sign', from, to, tokens, knowledge) -
    1.5 * around('elsewhere-sign', from, to, tokens, knowledge)
  return own + (isCommon ? -2 : 0) + direct + shape + stands + context >= MEANT
}
