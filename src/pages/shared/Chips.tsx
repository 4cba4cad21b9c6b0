/** What was pressed goes away; whoever works by keyboard goes on with its neighbour. */
function focusNeighbour(pressed: Element): void {
  const item = pressed.closest('li')
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  neighbour?.querySelector('button')?.focus()
}

interface ChipsProps {
  readonly label: string
  readonly items: readonly string[]
  readonly removeLabel: (item: string) => string
  readonly onRemove: (item: string) => void
}

/** Words that were chosen, each with a button that takes it away. */
export function Chips({ label, items, removeLabel, onRemove }: ChipsProps) {
  if (items.length === 0) return null
  return (
    <ul class="chips" aria-label={label}>
      {items.map((item) => (
        <li class="chip" key={item}>
          <span>{item}</span>
          <button
            type="button"
            class="chip-remove"
            aria-label={removeLabel(item)}
            onClick={(event) => {
              focusNeighbour(event.currentTarget)
              onRemove(item)
            }}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="m3 3 6 6M9 3 3 9" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface SuggestionsProps {
  readonly label: string
  readonly items: readonly string[]
  readonly addLabel: (item: string) => string
  readonly onAdd: (item: string) => void
}

/** Words that could be chosen, each a button that adds it. */
export function Suggestions({ label, items, addLabel, onAdd }: SuggestionsProps) {
  if (items.length === 0) return null
  return (
    <ul class="chips" aria-label={label}>
      {items.map((item) => (
        <li key={item}>
          <button
            type="button"
            class="chip suggestion"
            aria-label={addLabel(item)}
            onClick={(event) => {
              focusNeighbour(event.currentTarget)
              onAdd(item)
            }}
          >
            <span aria-hidden="true">+</span> {item}
          </button>
        </li>
      ))}
    </ul>
  )
}
