import type { Pupil } from '../model/pupil'
import { type Changed, looksLikePart, type RollDiff } from './diff'
import type { Column, RollProblem, RollResult, Skipped } from './reading'

/** What a page shows of a list: little of a long one, so that nothing large has to travel to be looked at. */

const FIRST_PUPILS = 5
/** Nobody reads more; a list of 20,000 rows must not become 20,000 lines on the page. */
const MOST = 100

/** The first of many, and how many there are. */
export interface Some<T> {
  readonly first: readonly T[]
  readonly all: number
}

/** The same figures that the background tells of the list it keeps (`RollSummary`). */
export interface Counts {
  /** Pupils who are here. */
  readonly pupils: number
  readonly leavers: number
  /** Classes of pupils who are here. */
  readonly classes: number
}

export interface DiffView {
  readonly joined: Some<Pupil>
  readonly gone: Some<Pupil>
  readonly changed: Some<Changed>
  readonly movedUp: number
  readonly same: number
  /** Whether so many are gone that it may be a part of the school. */
  readonly part: boolean
  /** Pupils of whom the old list said whether pictures are allowed and the new one says nothing. */
  readonly photosLost: number
  /** How many pupils there would be after adding the new list to the old one. */
  readonly afterAdding: number
}

interface Sheets {
  /** The names of the workbook's sheets; one without a name for a text. */
  readonly sheets: readonly string[]
  /** The sheet that was read, counted from 0. */
  readonly sheet: number
}

export interface ReadView extends Sheets {
  readonly read: true
  readonly counts: Counts
  readonly pupils: Some<Pupil>
  readonly skipped: Some<Skipped>
  readonly columns: readonly Column[]
  readonly headings: number | null
  readonly firstRow: number
  readonly notes: readonly string[]
  /** What it changes; `null` where there is no list yet. */
  readonly diff: DiffView | null
}

export type ProblemView = RollProblem & Sheets
export type RollView = ReadView | ProblemView

/** Counts what is on a list. */
export function countsOf(roll: readonly Pupil[]): Counts {
  const here = roll.filter(({ status }) => status === 'current')
  const classes = new Set(here.map(({ group }) => group).filter((group) => group !== ''))
  return { pupils: here.length, leavers: roll.length - here.length, classes: classes.size }
}

function some<T>(all: readonly T[], most: number): Some<T> {
  return { first: all.slice(0, most), all: all.length }
}

/** What a page shows of what a new list changes. */
export function diffView(diff: RollDiff): DiffView {
  const { joined, gone, changed, movedUp, same } = diff
  const pairs = [...changed, ...movedUp, ...same]
  const lost = pairs.filter(
    ({ before, after }) => before.photoConsent !== null && after.photoConsent === null,
  )
  return {
    joined: some(joined, MOST),
    gone: some(gone, MOST),
    changed: some(changed, MOST),
    movedUp: movedUp.length,
    same: same.length,
    part: looksLikePart(diff),
    photosLost: lost.length,
    afterAdding: countsOf([...pairs.map(({ after }) => after), ...joined, ...gone]).pupils,
  }
}

/** What a page shows of a result. */
export function viewOf(result: RollResult, rest: Sheets & { readonly diff: RollDiff | null }): RollView {
  const { sheets, sheet, diff } = rest
  if (!result.read) return { ...result, sheets, sheet }
  const { pupils, skipped, columns, headings, firstRow, notes } = result
  return {
    read: true,
    counts: countsOf(pupils),
    pupils: some(pupils, FIRST_PUPILS),
    skipped: some(skipped, MOST),
    columns,
    headings,
    firstRow,
    notes,
    diff: diff === null ? null : diffView(diff),
    sheets,
    sheet,
  }
}
