import { useState } from 'preact/hooks'
import { ask } from '../../ask'
import { makePack, packName } from '../../pack'
import { readRoll, readRules, readSettings } from '../../protocol'
import { packStrings } from '../shared/pack-strings'

const text = packStrings.make

export type MakeState =
  | { readonly step: 'idle' | 'choosing' | 'making' }
  | { readonly step: 'done'; readonly name: string }
  | { readonly step: 'failed'; readonly problem: string }

const failed = (problem: string): MakeState => ({ step: 'failed', problem })

/** Hands bytes over to the person as a file, the way any download comes. */
function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the bytes by the time the next page task runs; a minute is for a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Makes a pack of what is kept, and hands it over. Rejects when the background can't be reached. */
async function make(passphrase: string): Promise<MakeState> {
  const [{ settings }, { roll, summary }, { choices }] = await Promise.all([
    ask(readSettings, {}),
    ask(readRoll, {}),
    ask(readRules, {}),
  ])
  if (summary.problem !== null) return failed(summary.problem)
  const { school, sitesOff, notPupils } = settings
  if (school === null && roll.length === 0) return failed(text.nothing)
  const pack = { madeAt: Date.now(), settings: { school, sitesOff, notPupils, rules: choices }, roll }
  const name = packName(school?.name ?? '')
  download(name, await makePack(pack, passphrase))
  return { step: 'done', name }
}

export function useMakePack() {
  const [state, setState] = useState<MakeState>({ step: 'idle' })
  return {
    state,
    start: () => setState({ step: 'choosing' }),
    cancel: () => setState({ step: 'idle' }),
    async make(passphrase: string): Promise<void> {
      setState({ step: 'making' })
      setState(await make(passphrase).catch(() => failed(text.failedHint)))
    },
  }
}
