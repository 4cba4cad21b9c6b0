import { useState } from 'preact/hooks'
import { deleteRoll } from '../../protocol'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { lockStrings } from '../shared/lock-strings'
import { save } from '../shared/save'

const text = lockStrings.unlock

/** The way out for a passphrase that nobody knows any more: the list goes, the rest stays. */
export function ForgottenPassphrase({ onDeleted }: { onDeleted: () => void }) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const remove = async (): Promise<void> => {
    const result = await save(deleteRoll, {})
    setAsking(false)
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
        {asking ? (
          <div class="confirm" role="alertdialog" aria-label={text.sure}>
            <p>{text.sure}</p>
            <div class="row">
              <Button onClick={() => setAsking(false)}>{text.no}</Button>
              <Button look="danger" onClick={() => void remove()}>
                {text.yes}
              </Button>
            </div>
          </div>
        ) : (
          <div class="row">
            <Button onClick={() => setAsking(true)}>{text.remove}</Button>
          </div>
        )}
      </div>
    </details>
  )
}
