import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../shared/Button'
import { strings } from './strings'

const text = strings.names

/** A row of a list of names. */
export interface NamedItem {
  /** What tells it from the others, and stands in the row. */
  readonly name: string
  readonly detail?: string
}

interface Props {
  readonly label: string
  readonly empty: string
  readonly items: readonly NamedItem[]
  readonly onRemove: (name: string) => void
}

/** Names that are kept, each with a button that takes it away. */
export function NameList({ label, empty, items, onRemove }: Props) {
  if (items.length === 0) return <p class="empty">{empty}</p>
  return (
    <ul class="names" aria-label={label}>
      {items.map(({ name, detail }) => (
        <li class="row spread" key={name}>
          <span class="name">
            {name}
            {detail && <span class="hint"> {detail}</span>}
          </span>
          <Button look="quiet" label={text.removeOne(name)} onClick={() => onRemove(name)}>
            {text.remove}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Says what was taken away, and takes that back; the focus goes there, as the button it was on is gone. */
export function Removed({ name, onUndo }: { name: string; onUndo: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each name that was taken away
  useLayoutEffect(() => place.current?.querySelector('button')?.focus(), [name])
  return (
    <div class="row removed" role="status" ref={place}>
      <span>{text.removed(name)}</span>
      <Button onClick={onUndo}>{text.undo}</Button>
    </div>
  )
}
