import { useState } from 'preact/hooks'
import { saveRoll } from '../../protocol'
import {
  type Mapping,
  openFile,
  openPasted,
  type RollReading,
  type RollResult,
  readSheets,
  rollProblem,
} from '../../roll'
import { countsOf } from './roll-summary'
import { save } from './save'
import { strings } from './strings'

type Opened = ReturnType<typeof openPasted>

/** A list that is open: what was made of it, and how to read it again. */
interface OpenList {
  readonly name: string
  readonly opened: Opened
  readonly firstRow: number
}

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'read'
      readonly result: RollResult
      readonly list: OpenList
      readonly problem: string | null
    }
  | { readonly step: 'saving'; readonly reading: RollReading }
  | { readonly step: 'saved'; readonly before: number; readonly after: number }

/** A tab in the background paints nothing, and must not wait for it. */
const NO_PAINT_MS = 150

/** Lets the browser paint “Reading…” before a long list keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, NO_PAINT_MS)
  })
}

/** A folder that was dropped, or a file that went away. */
const unopened = (name: string): Opened => rollProblem(strings.roll.unopened(name))

/** Reads a list in this page, shows what it would be, and saves it only when the person says so. */
export function useRollImport(onSaved: () => void) {
  const [state, setState] = useState<ImportState>({ step: 'idle' })

  const read = async (name: string, opening: () => Promise<Opened> | Opened): Promise<void> => {
    setState({ step: 'reading', name })
    await painted()
    const opened = await opening()
    const result = readSheets(opened, { fileName: name })
    setState({ step: 'read', result, list: { name, opened, firstRow: result.firstRow }, problem: null })
  }

  return {
    state,
    readFile: (file: File) =>
      read(file.name, () =>
        file.arrayBuffer().then(
          (bytes) => openFile(new Uint8Array(bytes)),
          () => unopened(file.name),
        ),
      ),
    readText: (text: string) => read('', () => openPasted(text)),
    /** Reads the same list again as the person says. */
    map(mapping: Mapping): void {
      if (state.step !== 'read') return
      const { list } = state
      const result = readSheets(list.opened, { fileName: list.name, mapping })
      setState({ ...state, result: { ...result, firstRow: list.firstRow } })
    },
    discard: () => setState({ step: 'idle' }),
    async use(before: number): Promise<void> {
      if (state.step !== 'read' || !state.result.read) return
      const reading = state.result
      setState({ step: 'saving', reading })
      await painted()
      const result = await save(saveRoll, { roll: [...reading.pupils] })
      if (!result.saved) return setState({ ...state, problem: result.problem })
      setState({ step: 'saved', before, after: countsOf(reading.pupils).pupils })
      onSaved()
    },
  }
}
