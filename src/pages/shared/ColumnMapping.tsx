import { assign, type Column, type Mapping, type Meaning } from '../../roll'
import { ColumnChoice } from './ColumnChoice'
import { strings as text } from './mapping-strings'
import { PrivateColumns } from './PrivateColumns'

/** Nothing is kept of these, whatever else the list holds. */
const LEFT_OUT: ReadonlySet<Meaning | null> = new Set<Meaning | null>(['never kept', 'number', 'birth date'])

function isLeftOut({ meaning, guard }: Column): boolean {
  return LEFT_OUT.has(meaning) || guard === 'closed' || (guard === 'private' && meaning === null)
}

interface Props {
  readonly columns: readonly Column[]
  /** The row of the headings; `null` where there are none. */
  readonly headings: number | null
  /** The row that is or could be the headings'. */
  readonly firstRow: number
  readonly onMap: (mapping: Mapping) => void
}

/** How the columns of a list were understood, each to be put right. */
export function ColumnMapping({ columns, headings, firstRow, onMap }: Props) {
  const choose = (column: Column, meaning: Meaning | null): void =>
    onMap({ headings, meanings: assign(columns, column.column, meaning) })
  const used = columns.filter((column) => !isLeftOut(column))
  return (
    <fieldset class="group mapping">
      <legend>{text.title}</legend>
      <p class="hint">{text.hint}</p>
      <div class="columns">
        {used.map((column) => (
          <ColumnChoice key={column.column} column={column} onChoose={(meaning) => choose(column, meaning)} />
        ))}
      </div>
      <PrivateColumns columns={columns.filter(isLeftOut)} onChoose={choose} />
      <label class="tick">
        <input
          type="checkbox"
          checked={headings !== null}
          onChange={({ currentTarget }) =>
            onMap({
              headings: currentTarget.checked ? firstRow : null,
              meanings: columns.map(({ meaning }) => meaning),
            })
          }
        />
        {text.headings(firstRow)}
      </label>
    </fieldset>
  )
}
