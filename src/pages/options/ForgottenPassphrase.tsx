import { useState } from 'preact/hooks'
import { deleteRoll } from '../../protocol'
import { Banner } from '../shared/Banner'
import { lockStrings } from '../shared/lock-strings'
import { save } from '../shared/save'
import { AskTwice } from './AskTwice'

const text = lockStrings.unlock

/** The way out for a passphrase that nobody knows any more: the list goes, the rest stays. */
export function ForgottenPassphrase({ onDeleted }: { onDeleted: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const remove = async (): Promise<void> => {
    const result = await save(deleteRoll, {})
    setProblem(result.saved ? null : result.problem)
    if (result.saved) onDeleted()
  }
  return (
    <details class="forgotten">
      <summary>{text.forgotten}</summary>
      <div class="stack">
        <p class="hint">{text.forgottenHint}</p>
        {problem && (
          <Banner tone="stop">
            <p>{problem}</p>
          </Banner>
        )}
        <AskTwice ask={text.remove} sure={text.sure} no={text.no} yes={text.yes} onYes={remove} />
      </div>
    </details>
  )
}
