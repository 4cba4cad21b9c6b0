import { useState } from 'preact/hooks'
import { Button } from './Button'
import { lockStrings as text } from './lock-strings'
import { PassphraseField } from './PassphraseField'
import { isLongEnough, strengthOf } from './passphrase-strength'

interface Props {
  /** The words of the button that takes it. */
  readonly button: string
  readonly busy: boolean
  readonly onChosen: (passphrase: string) => void
  readonly onCancel: () => void
}

/** Choosing a passphrase: typed twice, with a word on its length. */
export function NewPassphrase({ button, busy, onChosen, onCancel }: Props) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const ready = isLongEnough(first) && first === second && !busy
  const differs = second !== '' && first !== second
  const take = (): void => {
    if (ready) onChosen(first)
  }
  return (
    <div class="stack">
      <p class="hint">{text.chooseHint}</p>
      <PassphraseField label={text.choose} hint={strengthOf(first)} value={first} onInput={setFirst} />
      <PassphraseField
        label={text.again}
        value={second}
        onInput={setSecond}
        onEnter={take}
        {...(differs ? { hint: text.differs } : {})}
      />
      {busy && (
        <p class="hint" role="status">
          {text.working}
        </p>
      )}
      <div class="row">
        <Button look="main" disabled={!ready} onClick={take}>
          {button}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}
