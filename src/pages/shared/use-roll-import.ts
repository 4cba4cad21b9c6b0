import { useEffect, useRef, useState } from 'preact/hooks'
import { type HowToApply, type RollView, rollProblem, type Said, type Source } from '../../roll'
import { readOldRoll } from './read-old-roll'
import { openPageDesk, type PageDesk } from './roll-desk'
import { saveFrom } from './save-roll'
import { strings } from './strings'

/** How many rows have been read, of how many. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/** A list that was read and neither taken nor left. */
export interface Reading {
  readonly step: 'read'
  readonly view: RollView
  /** Why it was not saved; `null` before that was tried. */
  readonly problem: string | null
  /** Whether the list there is could be read, so that the two could be compared. */
  readonly compared: boolean
}

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string; readonly progress: Progress | null }
  | Reading
  | { readonly step: 'saving'; readonly progress: Progress | null }
  | { readonly step: 'saved'; readonly before: number; readonly after: number }
  | { readonly step: 'undone'; readonly after: number }

/** A tab in the background paints nothing, and must not wait for it. */
const NO_PAINT_MS = 150

/** Lets the browser paint “Reading…” before a long list keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, NO_PAINT_MS)
  })
}

const problemView = (problem: string): RollView => ({ ...rollProblem(problem), sheets: [], sheet: 0 })

/** Reads a list, shows what it would be and what it changes, and saves it only when the person says so. */
export function useRollImport(before: number, onSaved: () => void) {
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const desk = useRef<PageDesk | null>(null)
  useEffect(() => () => desk.current?.clear(), [])

  /** Whatever was on the desk is cleared away. */
  const newDesk = (): PageDesk => {
    desk.current?.clear()
    const fresh = openPageDesk((done, of) => {
      setState((now) => (now.step === 'reading' ? { ...now, progress: { done, of } } : now))
    })
    desk.current = fresh
    return fresh
  }

  const open = async (name: string, source: () => Promise<Source>): Promise<void> => {
    let mine = newDesk()
    setState({ step: 'reading', name, progress: null })
    await painted()
    const compared = await readOldRoll((part) => mine.beside(part)).catch(() => false)
    if (desk.current !== mine) return
    // A part of the list there is would make changes of what never changed.
    if (!compared) mine = newDesk()
    const view = await source()
      .then((opened) => mine.open(opened))
      .catch(() => problemView(strings.roll.unopened(name)))
    if (desk.current !== mine) return
    setState({ step: 'read', view, problem: null, compared: compared || before === 0 })
  }

  const discard = (): void => {
    desk.current?.clear()
    desk.current = null
    setState({ step: 'idle' })
  }

  return {
    state,
    readFile: (file: File) =>
      open(file.name, async () => ({
        kind: 'file',
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    readText: (text: string) => open(strings.roll.pasted, async () => ({ kind: 'pasted', text })),
    /** Reads the same list again as the person says. */
    async readAgain(said: Said): Promise<void> {
      const mine = desk.current
      if (state.step !== 'read' || mine === null) return
      const view = await mine.read(said)
      const { firstRow } = said.sheet === undefined || said.sheet === state.view.sheet ? state.view : view
      if (desk.current === mine) setState({ ...state, view: { ...view, firstRow } })
    },
    discard,
    /** The list before was brought back. */
    undone(after: number): void {
      setState({ step: 'undone', after })
      onSaved()
    },
    async use(how: HowToApply): Promise<void> {
      const mine = desk.current
      if (state.step !== 'read' || mine === null) return
      setState({ step: 'saving', progress: null })
      await painted()
      const taken = await mine.take(how).catch(() => null)
      const result =
        taken === null
          ? { saved: false as const, problem: strings.unreachable }
          : await saveFrom(mine, taken.all, (progress) => setState({ step: 'saving', progress }))
      if (!result.saved) return setState({ ...state, problem: result.problem })
      setState({ step: 'saved', before, after: taken?.pupils ?? 0 })
      onSaved()
    },
  }
}
