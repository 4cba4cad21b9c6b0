import { useState } from 'preact/hooks'
import { ask } from '../../ask'
import { addRulePack, type TriedPack, tryRulePack } from '../../protocol'
import { save } from '../shared/save'
import { strings as shared } from '../shared/strings'
import { ruleStrings } from './rule-strings'

const text = ruleStrings.packs

export type UsablePack = Extract<TriedPack, { usable: true }>

export type PackState =
  | { readonly step: 'idle' | 'trying' }
  | { readonly step: 'refused'; readonly name: string; readonly problems: readonly string[] }
  | {
      readonly step: 'tried'
      readonly content: unknown
      readonly pack: UsablePack
      readonly problem: string | null
    }
  | { readonly step: 'saving'; readonly content: unknown; readonly pack: UsablePack; readonly problem: null }
  | { readonly step: 'used'; readonly name: string }

async function look(file: File): Promise<PackState> {
  const refused = (problems: readonly string[]): PackState => ({ step: 'refused', name: file.name, problems })
  const [written, { readRuleFile }] = await Promise.all([
    // A folder that was dropped, or a file that went away.
    file.text().catch(() => null),
    // Reading YAML takes a library that nothing else of this page needs.
    import('./rule-file'),
  ])
  if (written === null) return refused([text.unopened])
  const read = readRuleFile(written)
  if (!read.read) return refused(read.problems)
  const tried = await ask(tryRulePack, { pack: read.content }).catch(() => null)
  if (tried === null) return refused([shared.unreachable])
  if (!tried.usable)
    return refused(tried.problems.map(({ path, reason }) => text.line(read.lineOf(path), reason)))
  return { step: 'tried', content: read.content, pack: tried, problem: null }
}

/** Opens a rule pack, shows what it would do, and uses it only when the person says so. */
export function useRulePack(onUsed: () => Promise<void>) {
  const [state, setState] = useState<PackState>({ step: 'idle' })
  return {
    state,
    leave: () => setState({ step: 'idle' }),
    async choose(file: File): Promise<void> {
      setState({ step: 'trying' })
      setState(await look(file))
    },
    async use(content: unknown, pack: UsablePack): Promise<void> {
      setState({ step: 'saving', content, pack, problem: null })
      const result = await save(addRulePack, { pack: content })
      if (!result.saved) return setState({ step: 'tried', content, pack, problem: result.problem })
      await onUsed()
      setState({ step: 'used', name: pack.name })
    },
  }
}
