import { windowAround } from '../match/marks'
import type { Reading } from '../reading'
import type { Case } from './case'
import type { Pupils } from './roll-index'

const REACH = 8

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ')
const RECEPTION = new Set(['r', 'yr', 'yearr', 'reception'])

/** The year that words like `year four`, `Y4s` or `reception` speak of, as the roll has it. */
export function yearIn(words: readonly string[]): string | undefined {
  for (const word of words) {
    const digits = /^(?:year|yr|y|p)?(\d{1,2})[a-z]{0,2}$/.exec(word)?.[1]
    if (digits !== undefined) return digits
    const number = NUMBERS.indexOf(word.replace(/s$/, ''))
    if (number >= 0) return String(number + 1)
    if (word === 'nursery') return 'N'
  }
  return words.some((word, at) => RECEPTION.has(word) && (word !== 'yr' || at === words.length - 1))
    ? 'R'
    : undefined
}

interface Group {
  /** Words of its first and its last place in the draft. */
  readonly from: number
  readonly to: number
  readonly lastFrom: number
  /** As the words stand in the draft, folded and joined. */
  readonly written: string
  readonly year: string | undefined
}

/** The different groups that a draft speaks of: read once, however many names there are. */
const known = new WeakMap<Reading, readonly Group[]>()

function groupsIn(reading: Reading): readonly Group[] {
  const remembered = known.get(reading)
  if (remembered) return remembered
  const groups = new Map<string, Group>()
  for (const { from, to } of reading.marks.all('school-group')) {
    const words = reading.tokens.slice(from, to).map(({ bare }) => bare)
    const written = words.join('')
    const group = groups.get(written) ?? { from, to, lastFrom: from, written, year: yearIn(words) }
    groups.set(written, { ...group, lastFrom: Math.max(group.lastFrom, from) })
  }
  known.set(reading, [...groups.values()])
  return [...groups.values()]
}

/** Groups that stand elsewhere than in the mention itself. */
function groupsAround({ mention, reading }: Case): Group[] {
  return groupsIn(reading).filter(
    ({ from, to, lastFrom }) => to <= mention.from || from >= mention.to || lastFrom >= mention.to,
  )
}

function isMeant(pupils: Pupils, { written, year }: Group): boolean {
  const group = written.replace(/^year(?=.)|(?<=.)class$/g, '')
  return pupils.inGroup(group) || (year !== undefined && pupils.inYear(year))
}

/** The draft speaks of the year or the class that a pupil so called is in. */
export function isOfOwnGroup(asked: Case): boolean {
  return groupsAround(asked).some((group) => isMeant(asked.mention.pupils, group))
}

/** A year or class stands beside the name, and nobody so called is in it. */
export function isOfOtherGroup(asked: Case): boolean {
  if (isOfOwnGroup(asked)) return false
  const { mention, reading } = asked
  const [from, to] = windowAround(reading.tokens, mention.from, mention.to, REACH)
  let isTold = false
  for (let at = from; at < to; at++) {
    if (at >= mention.from && at < mention.to) continue
    const [end] = reading.marks.endsAt('school-group', at)
    if (end === undefined) continue
    const words = reading.tokens.slice(at, end).map(({ bare }) => bare)
    isTold ||= yearIn(words) !== undefined || reading.marks.endsAt('class-name', at).length > 0
  }
  return isTold && mention.pupils.count > 0 && mention.pupils.every(({ year }) => year !== '')
}

const OF_CLASS = new Set(['in', 'from', 'of', 'out'])

/** "Jack in Year 5", "Kit from Acorn", "JS (Y4)". */
export function isPlacedInGroup({ mention, reading }: Case): boolean {
  const follows = (words: number): boolean =>
    reading.marks.endsAt('school-group', mention.to + words).length > 0
  if (follows(0)) return isInBrackets(mention.to, reading)
  return OF_CLASS.has(reading.tokens[mention.to]?.form ?? '') && (follows(1) || follows(2))
}

const isInBrackets = (at: number, { tokens }: Reading): boolean => /[([]/.test(tokens[at]?.gap ?? '')
