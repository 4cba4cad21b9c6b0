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
  readonly from: number
  /** As the words stand in the draft, folded and joined. */
  readonly written: string
  readonly year: string | undefined
}

function groupsAround({ mention, reading }: Case): Group[] {
  return reading.marks
    .all('school-group')
    .filter(({ from, to }) => to <= mention.from || from >= mention.to)
    .map(({ from, to }) => {
      const words = reading.tokens.slice(from, to).map(({ bare }) => bare)
      return { from, written: words.join(''), year: yearIn(words) }
    })
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
  const isClass = (at: number): boolean => reading.marks.endsAt('class-name', at).length > 0
  const isTold = groupsAround(asked).some(
    (group) => (group.year !== undefined || isClass(group.from)) && group.from >= from && group.from < to,
  )
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
