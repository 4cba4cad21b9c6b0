import { useState } from 'preact/hooks'
import { saveRoll } from '../../protocol'
import { type RollProblem, type RollReading, type RollResult, readPasted, readRoll } from '../../roll'
import { countsOf } from './roll-summary'
import { save } from './save'
import { strings } from './strings'

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'unreadable'; readonly problem: RollProblem }
  | { readonly step: 'read'; readonly reading: RollReading; readonly problem: string | null }
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
function unopened(name: string): RollProblem {
  return { read: false, problem: strings.roll.unopened(name), row: null, column: null }
}

/** Reads a list in this page, shows what it would be, and saves it only when the person says so. */
export function useRollImport(onSaved: () => void) {
  const [state, setState] = useState<ImportState>({ step: 'idle' })

  const read = async (name: string, reading: () => Promise<RollResult> | RollResult): Promise<void> => {
    setState({ step: 'reading', name })
    await painted()
    const result = await reading()
    setState(
      result.read
        ? { step: 'read', reading: result, problem: null }
        : { step: 'unreadable', problem: result },
    )
  }

  return {
    state,
    readFile: (file: File) =>
      read(file.name, () =>
        file.arrayBuffer().then(
          (bytes) => readRoll(new Uint8Array(bytes), file.name),
          () => unopened(file.name),
        ),
      ),
    readText: (text: string) => read(strings.roll.pasted, () => readPasted(text)),
    discard: () => setState({ step: 'idle' }),
    async use(reading: RollReading, before: number): Promise<void> {
      setState({ step: 'saving', reading })
      await painted()
      const result = await save(saveRoll, { roll: [...reading.pupils] })
      if (!result.saved) return setState({ step: 'read', reading, problem: result.problem })
      setState({ step: 'saved', before, after: countsOf(reading.pupils).pupils })
      onSaved()
    },
  }
}
