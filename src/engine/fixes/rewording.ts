import type { Fix } from '../../model/verdict'
import type { Reading } from '../reading'
import { beforeName, isThanked } from './before-name'
import { familyOf } from './groups'
import { beginsSentence, type Named } from './named'
import type { Change } from './removal'
import { A_PUPIL, aPupilWho, capitalised, inYear, isShouted, SOME_PUPILS, type Wording } from './wording'

const APOSTROPHE = /^['’](?![\p{L}\p{N}])/u
/** “J.S. in 4B”: the sentence goes on behind the full stop of an initial. */
const FULL_STOP_INSIDE = /^\.(?=\s+\p{Ll}|[,;:)])/u

interface Tail {
  readonly end: number
  readonly possessive: boolean
}

/** What hangs on the last word of a name and is said again by its replacement. */
export function tailOf(
  { mention, first, last }: Named,
  { draft: { text }, tokens }: Reading,
  to = mention.to,
): Tail {
  const token = tokens[to - 1] ?? last
  if (token.clitic === 's') return { end: token.end, possessive: true }
  if (token.clitic !== '') return { end: token.bareEnd, possessive: false }
  const rest = text.slice(token.end, token.end + 8)
  const quoted = /['‘’]/.test(text[first.start - 1] ?? '')
  if (/s$/.test(token.form) && APOSTROPHE.test(rest) && !quoted)
    return { end: token.end + 1, possessive: true }
  const initial = token.form.length === 1 && FULL_STOP_INSIDE.test(rest)
  return { end: token.end + (initial ? 1 : 0), possessive: false }
}

/** Names that are said differently together; one by itself, mostly. */
export type List = readonly [Named, ...Named[]]

/** A draft as it was read, and which years it says. */
export interface Draft extends Reading {
  isSaid(year: string): boolean
}

interface Stretch {
  readonly from: number
  /** The first word that is replaced, and the last one behind it. */
  readonly at: number
  readonly to: number
  readonly tail: Tail
}

/** Puts words in place of a stretch, as the sentence wants them. */
function put(
  { words, plural }: Wording,
  { at, to, from, tail }: Stretch,
  { tokens, draft }: Reading,
): Change {
  const { text } = draft
  const first = tokens[at]
  const thanked = isThanked(tokens, at)
  // A comma goes: “Well done, Ellie” becomes “Well done to a pupil”.
  const before = thanked && first?.gap !== '' ? tokens[at - 1] : undefined
  const start = before?.end ?? first?.start ?? 0
  const near = text.slice(start, tail.end + 1)
  const mark = near.includes("'") ? "'" : '’'
  const whole = `${before ? ' ' : ''}${thanked ? 'to ' : ''}${words}${tail.possessive ? mark + (plural ? '' : 's') : ''}`
  if (isShouted(tokens, from, to)) return { start, end: tail.end, replacement: whole.toUpperCase() }
  const begins = beginsSentence(tokens, at) && first?.letters !== 'lower'
  return { start, end: tail.end, replacement: begins ? capitalised(whole) : whole }
}

function stretchOf(names: List, reading: Reading, end?: number): [Stretch, Wording] {
  const { tokens, draft } = reading
  const [first] = names
  const last = names.at(-1) ?? first
  const { at, qualities } = beforeName(tokens, first.mention.from, draft.text)
  const to = end ?? last.mention.to
  const tail = tailOf(last, reading, to)
  const missing = names.length === 1 && end === undefined && last.mention.plural === true
  const stretch = { from: first.mention.from, at, to, tail: missing ? { ...tail, possessive: true } : tail }
  return [stretch, names.length > 1 ? SOME_PUPILS : aPupilWho(qualities)]
}

const yearsOf = (names: readonly Named[]): Set<string> =>
  new Set(names.flatMap(({ mention }) => [...mention.pupils].map(({ year }) => year)))

const labelled = (wording: Wording, change: Change): Fix => ({
  label: `Change to “${wording.words}”`,
  ...change,
})

/** All ways of saying it without the name, best first. */
export function rewordings(list: List, reading: Draft): Fix[] {
  const [only] = list
  const family = list.length === 1 ? familyOf(only, reading) : null
  const [stretch, plain] = stretchOf(list, reading, family?.[1])
  const wording = family?.[0] ?? plain
  const year =
    stretch.tail.possessive || family || (plain !== A_PUPIL && plain !== SOME_PUPILS)
      ? null
      : inYear(wording, yearsOf(list), reading.isSaid)
  return [wording, year].flatMap((each) => (each ? [labelled(each, put(each, stretch, reading))] : []))
}
