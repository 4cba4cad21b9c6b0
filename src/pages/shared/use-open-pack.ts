import { useState } from 'preact/hooks'
import { ask } from '../../ask'
import type { Pack } from '../../model/pack'
import type { Roll } from '../../model/pupil'
import { looksLikePack, openPack } from '../../pack'
import { applyPack, readRoll, type Saved } from '../../protocol'
import { diffRolls } from '../../roll/diff'
import { type DiffView, diffView } from '../../roll/view'
import { packStrings } from './pack-strings'
import { save } from './save'
import { handOver } from './save-roll'

const text = packStrings.open

/** A file that is a pack, as far as one can tell without its passphrase. */
type ChosenFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

export type OpenState =
  | { readonly step: 'idle'; readonly problem: string | null }
  | { readonly step: 'file'; readonly file: ChosenFile; readonly problem: string | null }
  | { readonly step: 'opening'; readonly file: ChosenFile }
  | {
      readonly step: 'open'
      readonly pack: Pack
      readonly diff: DiffView | null
      readonly problem: string | null
    }
  | { readonly step: 'saving'; readonly pack: Pack }
  | { readonly step: 'done'; readonly pack: Pack }

/** What it would change; `null` where there is no list yet, or none that can be read. */
async function diffOf(roll: Roll): Promise<DiffView | null> {
  const old = await ask(readRoll, {}).catch(() => null)
  return old === null || old.roll.length === 0 ? null : diffView(diffRolls(old.roll, roll))
}

/** A long list goes in parts, so that the page never stops answering. */
async function apply({ roll, settings }: Pack): Promise<Saved> {
  const handed = await handOver(
    roll.length,
    async (from, to) => roll.slice(from, to),
    () => undefined,
  )
  return handed.saved ? save(applyPack, { ...handed.request, settings }) : handed
}

/** Opens a school pack in this page, shows what it holds, and takes it over only when the person says so. */
export function useOpenPack(onApplied: () => void) {
  const [state, setState] = useState<OpenState>({ step: 'idle', problem: null })
  return {
    state,
    leave: () => setState({ step: 'idle', problem: null }),
    async choose(file: File): Promise<void> {
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => null,
      )
      // A folder that was dropped, or a file that went away.
      if (bytes === null) return setState({ step: 'idle', problem: text.unopened })
      const wrong = await looksLikePack(bytes)
      if (wrong !== null && !wrong.opened) return setState({ step: 'idle', problem: text.why[wrong.why] })
      setState({ step: 'file', file: { name: file.name, bytes }, problem: null })
    },
    async open(file: ChosenFile, passphrase: string): Promise<void> {
      setState({ step: 'opening', file })
      const result = await openPack(file.bytes, passphrase)
      if (!result.opened) return setState({ step: 'file', file, problem: text.why[result.why] })
      const { pack } = result
      setState({ step: 'open', pack, diff: await diffOf(pack.roll), problem: null })
    },
    async use(pack: Pack, diff: DiffView | null): Promise<void> {
      setState({ step: 'saving', pack })
      const result = await apply(pack)
      if (!result.saved) return setState({ step: 'open', pack, diff, problem: result.problem })
      setState({ step: 'done', pack })
      onApplied()
    },
  }
}
