import { useEffect, useState } from 'preact/hooks'
import { ask } from '../../ask'
import type { NotPupil } from '../../model/own-say'
import { type RequestOf, readSettings, type Said, sayNotPupil, unsayNotPupil } from '../../protocol'
import { save } from '../shared/save'
import { strings as shared } from '../shared/strings'
import { type Awaited, useAnswer } from '../shared/use-answer'

/** Never rejects: not being reached is a problem in words like any other. */
async function say(request: RequestOf<typeof sayNotPupil>): Promise<Said> {
  try {
    return await ask(sayNotPupil, request)
  } catch {
    return { saved: false, problem: shared.unreachable }
  }
}

export interface NotPupils {
  readonly list: Awaited<readonly NotPupil[]>
  readonly again: () => Promise<void>
  readonly problem: string | null
  /** A full name that takes a second yes. */
  readonly unsure: string | null
  readonly removed: NotPupil | null
  /** Whether it was kept. */
  add(phrase: string, sure?: boolean): Promise<boolean>
  cancel(): void
  remove(said: NotPupil): Promise<void>
  undo(): Promise<void>
}

/** The names that aren't pupils as they are kept; also after one was added in a page meanwhile. */
export function useNotPupils(): NotPupils {
  const [settings, again] = useAnswer(readSettings, {})
  const [problem, setProblem] = useState<string | null>(null)
  const [unsure, setUnsure] = useState<string | null>(null)
  const [removed, setRemoved] = useState<NotPupil | null>(null)
  useEffect(() => {
    const look = (): void => void (document.visibilityState === 'visible' && again())
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [again])

  const settle = async (said: Said, phrase: string): Promise<boolean> => {
    const asks = !said.saved && said.fullName === true
    setUnsure(asks ? phrase : null)
    setProblem(said.saved || asks ? null : said.problem)
    if (said.saved) await again()
    return said.saved
  }
  return {
    list:
      settings.state === 'there' ? { state: 'there', answer: settings.answer.settings.notPupils } : settings,
    again,
    problem,
    unsure,
    removed,
    async add(phrase, sure = false) {
      setRemoved(null)
      return settle(await say({ phrase, sure }), phrase)
    },
    cancel: () => setUnsure(null),
    async remove(said) {
      const result = await save(unsayNotPupil, { phrase: said.phrase })
      if (await settle(result, said.phrase)) setRemoved(said)
    },
    async undo() {
      if (removed === null) return
      const said = await say({ ...removed, sure: true })
      if (await settle(said, removed.phrase)) setRemoved(null)
    },
  }
}
