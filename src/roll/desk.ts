import type { Pupil } from '../model/pupil'
import { applyDiff, diffRolls, type HowToApply, type RollDiff } from './diff'
import { openFile, openPasted, type Sheet } from './open-list'
import { readTable } from './read-table'
import { type Mapping, type RollProblem, type RollResult, rollProblem } from './reading'
import { chooseSheet } from './sheets'
import { countsOf, type RollView, viewOf } from './view'

/** Where a list comes from. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly text: string }

/** How far a long list has been read. */
export type OnProgress = (done: number, of: number) => void

/** What the person said of a list; without `mapping` the columns are recognised, without `sheet` the likeliest is read. */
export interface Said {
  readonly mapping?: Mapping
  readonly sheet?: number
}

/** A list that is open on the desk: read as often as the person says something else of it, and taken once. */
export interface Desk {
  /** Lays some more of the list there is beside what will be opened. */
  beside(old: readonly Pupil[]): Promise<void>
  /** Opens a list; it is compared with what was laid beside it. */
  open(source: Source): Promise<RollView>
  /** Reads the open list again. */
  read(said: Said): Promise<RollView>
  /** Makes the list to save, which then comes in parts, and counts it. */
  take(how: HowToApply): Promise<Taken>
  /** Some of the list that was taken, by place, counted from 0. */
  part(from: number, to: number): Promise<readonly Pupil[]>
}

export interface Taken {
  /** All that are on it. */
  readonly all: number
  /** Those who are here. */
  readonly pupils: number
}

interface Open {
  readonly name: string
  readonly sheets: readonly Sheet[] | RollProblem
}

async function openSource(source: Source): Promise<Open['sheets']> {
  return source.kind === 'pasted' ? openPasted(source.text) : openFile(source.bytes)
}

const NOTHING_OPEN: Open = { name: '', sheets: [] }

/** A desk in this thread. `today` decides who has left and who is of age. */
export function makeDesk(onProgress: OnProgress = () => undefined, today = (): Date => new Date()): Desk {
  let open = NOTHING_OPEN
  const old: Pupil[] = []
  let pupils: readonly Pupil[] = []
  let diff: RollDiff | null = null
  let taken: readonly Pupil[] = []

  const readSheet = (sheet: number, said: Said): RollResult => {
    if ('read' in open.sheets) return open.sheets
    const { table, names } = open.sheets[sheet] ?? { table: [], names: false }
    const { mapping } = said
    return readTable(table, { today: today(), names, onProgress, ...(mapping ? { mapping } : {}) })
  }

  const read = (said: Said): RollView => {
    const sheet = said.sheet ?? ('read' in open.sheets ? 0 : chooseSheet(open.sheets))
    const result = readSheet(sheet, said)
    pupils = result.read ? result.pupils : []
    diff = old.length > 0 && pupils.length > 0 ? diffRolls(old, pupils) : null
    const sheets = 'read' in open.sheets ? [] : open.sheets.map(({ name }) => name)
    const named = result.read || open.name === '' ? result : withName(result, open.name)
    return viewOf(named, { diff, sheets, sheet })
  }

  return {
    async beside(more) {
      for (const pupil of more) old.push(pupil)
    },
    async open(source) {
      const name = source.kind === 'file' ? source.name : ''
      open = { name, sheets: await openSource(source) }
      return read({})
    },
    read: async (said) => read(said),
    async take(how) {
      taken = diff === null ? pupils : applyDiff(diff, how)
      return { all: taken.length, pupils: countsOf(taken).pupils }
    },
    part: async (from, to) => taken.slice(from, to),
  }
}

function withName(problem: RollProblem, name: string): RollProblem {
  const { columns, headings, firstRow, row, column } = problem
  return { ...rollProblem(`${name}: ${problem.problem}`, row, column), columns, headings, firstRow }
}
