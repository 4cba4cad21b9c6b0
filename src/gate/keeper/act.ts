import type { Said } from '../../protocol'
import type { Act, Acted } from '../../warning/face'
import type { Found } from '../find-composer'
import { applyFix } from './apply-fix'
import { questionOf } from './approve'
import type { Checker } from './checker'
import type { ReadDraft } from './read-draft'
import type { Sayings } from './sayings'
import { strings } from './strings'

/** Says for good that a phrase means no pupil. */
export type Say = (phrase: string, sure: boolean) => Promise<Said>

/** What it takes to do what the person asks for from within the warning. */
export interface Doer {
  readonly checker: Checker
  readonly sayings: Sayings
  readonly say: Say
  read(composer: Found): ReadDraft
}

/** One composer, and the draft that the person is being shown. */
export interface Shown {
  readonly draft: ReadDraft
  /** The composer as the page has it now; `null` when it is gone. */
  find(): Found | null
}

/** How it went, with the draft as it was last read where something was done. */
export type Done = { readonly acted: Acted; readonly draft: ReadDraft | null }

const notDone = (acted: Acted): Done => ({ acted, draft: null })

const NOT_SAID: Acted = { done: false, because: 'problem', problem: strings.notSaid }
const GONE: Acted = { done: false, because: 'problem', problem: strings.gone }

/** Does what the person asked for and has the draft checked again. Never rejects. */
export async function perform(act: Act, shown: Shown, doer: Doer): Promise<Done> {
  const composer = shown.find()
  if (composer === null) return notDone(GONE)
  if (act.kind === 'fix') {
    // Its offsets are those of the draft that was shown.
    const isStale = doer.read(composer).fingerprint !== shown.draft.fingerprint
    if (!isStale && (await applyFix(composer, act.fix)) === 'copy')
      return notDone({ done: false, because: 'copy' })
    return again(shown, doer, isStale)
  }
  if (act.scope === 'draft') doer.sayings.add(composer, act.phrase)
  else {
    const refusal = await sayAlways(act.phrase, act.sure, doer)
    if (refusal !== null) return notDone(refusal)
  }
  return again(shown, doer, false)
}

async function sayAlways(phrase: string, sure: boolean, { say, checker }: Doer): Promise<Acted | null> {
  try {
    const said = await say(phrase, sure)
    if (!said.saved)
      return said.fullName === true
        ? { done: false, because: 'full-name' }
        : { done: false, because: 'problem', problem: said.problem }
    checker.forget()
    return null
  } catch {
    // Whatever the reason (the extension was updated under the page, say), nothing was kept.
    return NOT_SAID
  }
}

async function again({ find }: Shown, { checker, read }: Doer, isStale: boolean): Promise<Done> {
  const now = find()
  if (now === null) return notDone(GONE)
  const draft = read(now)
  const question = questionOf(draft, draft.empty ? { state: 'off' } : await checker.check(draft))
  return { acted: { done: true, question, ...(isStale ? { stale: true } : {}) }, draft }
}
