import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly words: { readonly on: string; readonly off: string }
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

/** A switch that says in words whether it is on. */
export function Switch({ label, hint, on, words, disabled = false, onChange }: Props) {
  const id = useId()
  return (
    <div class="switch-row">
      <div>
        <span class="switch-label" id={id}>
          {label}
        </span>
        {hint && <p class="hint">{hint}</p>}
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <span class="switch-words" aria-hidden="true">
          {on ? words.on : words.off}
        </span>
        <span class="switch-track" aria-hidden="true">
          <span class="switch-knob" />
        </span>
      </button>
    </div>
  )
}
