import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: string
  readonly placeholder?: string
  /** Called on Enter. */
  readonly onEnter?: () => void
  /** Rows of a box for several lines; a single line without. */
  readonly rows?: number
}

/** A labelled text box. */
export function Field({ label, value, onInput, hint, placeholder, onEnter, rows }: Props) {
  const id = useId()
  const common = {
    id,
    value,
    placeholder,
    class: 'input',
    autocomplete: 'off',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...common} rows={rows} spellcheck={false} />
      ) : (
        <input
          {...common}
          type="text"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || !onEnter) return
            event.preventDefault()
            onEnter()
          }}
        />
      )}
    </div>
  )
}
