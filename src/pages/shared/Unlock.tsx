import { useState } from 'preact/hooks'
import { unlock } from '../../protocol'
import { Banner } from './Banner'
import { Button } from './Button'
import { lockStrings } from './lock-strings'
import { PassphraseField } from './PassphraseField'
import { save } from './save'

const text = lockStrings.unlock

/** Asks for the passphrase of the pupil list. A wrong one costs nothing. */
export function Unlock({ onUnlocked }: { onUnlocked: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const open = async (): Promise<void> => {
    if (busy || passphrase === '') return
    setBusy(true)
    setProblem(null)
    const result = await save(unlock, { passphrase })
    setBusy(false)
    if (!result.saved) return setProblem(result.problem)
    setPassphrase('')
    onUnlocked()
  }
  return (
    <section class="stack unlock" aria-label={text.title}>
      <Banner tone="remind" title={text.title}>
        <p>{text.lead}</p>
      </Banner>
      <PassphraseField
        label={lockStrings.passphrase}
        value={passphrase}
        onInput={setPassphrase}
        onEnter={() => void open()}
      />
      {problem && (
        <Banner tone="warn" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      {busy && (
        <p class="hint" role="status">
          {lockStrings.working}
        </p>
      )}
      <div class="row">
        <Button look="main" disabled={busy || passphrase === ''} onClick={() => void open()}>
          {text.button}
        </Button>
      </div>
    </section>
  )
}
