import { useId, useState } from 'preact/hooks'
import { lockStrings as text } from './lock-strings'

interface Props {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  /** Said below the label, and again when it changes. */
  readonly hint?: string
  /** Called on Enter. */
  readonly onEnter?: () => void
}

/** A box for a passphrase, hidden until the person wants to see it. */
export function PassphraseField({ label, value, onInput, hint, onEnter }: Props) {
  const id = useId()
  const [shown, setShown] = useState(false)
  const box = {
    id,
    class: 'input',
    value,
    // Kept by nobody else: a password manager that synchronises would carry it off this computer.
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || !onEnter) return
      event.preventDefault()
      onEnter()
    },
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`} aria-live="polite">
          {hint}
        </p>
      )}
      <div class="secret-row">
        {shown ? <input {...box} type="text" /> : <input {...box} type="password" />}
        <button
          type="button"
          class="button plain"
          aria-label={shown ? text.hideLabel(label) : text.showLabel(label)}
          onClick={() => setShown(!shown)}
        >
          {shown ? text.hide : text.show}
        </button>
      </div>
    </div>
  )
}
