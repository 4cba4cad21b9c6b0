import { useState } from 'preact/hooks'
import { changePassphrase, lockAgain, type Saved } from '../../protocol'
import { save } from '../shared/save'

export type Doing = 'set' | 'change' | 'remove'

/** Changes the passphrase of the list, one change at a time, and says what came of it. */
export function useLock(onChanged: () => void) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<Doing | 'lock' | null>(null)

  const after = (what: Doing | 'lock', result: Saved): void => {
    setBusy(false)
    setProblem(result.saved ? null : result.problem)
    if (!result.saved) return
    setDone(what)
    onChanged()
  }
  const start = (): void => {
    setBusy(true)
    setProblem(null)
    setDone(null)
  }
  return {
    busy,
    problem,
    done,
    async change(doing: Doing, current: string, next: string | null): Promise<void> {
      start()
      after(doing, await save(changePassphrase, { current, next }))
    },
    async lockNow(): Promise<void> {
      start()
      after('lock', await save(lockAgain, {}))
    },
  }
}
