import { useState } from 'preact/hooks'
import type { Column, Meaning } from '../../roll'
import { Button } from './Button'
import { ColumnChoice, nameOf } from './ColumnChoice'
import { strings as text } from './mapping-strings'

interface Props {
  readonly columns: readonly Column[]
  readonly onChoose: (column: Column, meaning: Meaning | null) => void
}

/** Columns that nothing is kept of. One whose heading misleads can be used with a second step, a UPN never. */
export function PrivateColumns({ columns, onChoose }: Props) {
  if (columns.length === 0) return null
  return (
    <details class="private">
      <summary>{text.private(columns.length)}</summary>
      <p class="hint">{text.privateHint}</p>
      <ul>
        {columns.map((column) => (
          <PrivateColumn
            key={column.column}
            column={column}
            onChoose={(meaning) => onChoose(column, meaning)}
          />
        ))}
      </ul>
    </details>
  )
}

function PrivateColumn({
  column,
  onChoose,
}: {
  column: Column
  onChoose: (meaning: Meaning | null) => void
}) {
  const [other, setOther] = useState(false)
  const name = nameOf(column)
  return (
    <li>
      {other ? (
        <>
          <p class="hint">{text.careful(name)}</p>
          <ColumnChoice column={column} onChoose={onChoose} />
        </>
      ) : (
        <div class="row spread">
          <span>{name}</span>
          {column.guard === 'closed' ? (
            <span class="hint">{text.closed}</span>
          ) : (
            <Button look="quiet" label={text.isOtherLabel(name)} onClick={() => setOther(true)}>
              {text.isOther}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
