import type { ComponentChildren } from 'preact'

interface Props {
  readonly onClick: () => void
  readonly children: ComponentChildren
  /** `main` once a view at most; `danger` for what can't be taken back. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly disabled?: boolean
  /** Said instead of the visible words by a screen reader, where those need their surroundings. */
  readonly label?: string
}

export function Button({ onClick, children, look = 'plain', disabled = false, label }: Props) {
  return (
    <button type="button" class={`button ${look}`} disabled={disabled} aria-label={label} onClick={onClick}>
      {children}
    </button>
  )
}
