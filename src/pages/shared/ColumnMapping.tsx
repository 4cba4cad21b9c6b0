import { useId } from 'preact/hooks'
import { assign, type Column, type Meaning, type RollView, type Said } from '../../roll'
import { ColumnChoice } from './ColumnChoice'
import { strings as text } from './mapping-strings'
import { PrivateColumns } from './PrivateColumns'

/** Nothing is kept of these, whatever else the list holds. */
const LEFT_OUT: ReadonlySet<Meaning | null> = new Set<Meaning | null>(['never kept', 'number', 'birth date'])

function isLeftOut({ meaning, guard }: Column): boolean {
  return LEFT_OUT.has(meaning) || guard === 'closed' || (guard === 'private' && meaning === null)
}

interface Props {
  readonly view: RollView
  readonly onSay: (said: Said) => void
}

/** How the columns of a list were understood, each to be put right. */
export function ColumnMapping({ view, onSay }: Props) {
  const { columns, headings, firstRow, sheet } = view
  const choose = (column: Column, meaning: Meaning | null): void =>
    onSay({ sheet, mapping: { headings, meanings: assign(columns, column.column, meaning) } })
  return (
    <fieldset class="group mapping">
      <legend>{text.title}</legend>
      <p class="hint">{text.hint}</p>
      <SheetChoice view={view} onSay={onSay} />
      <div class="columns">
        {columns
          .filter((column) => !isLeftOut(column))
          .map((column) => (
            <ColumnChoice
              key={column.column}
              column={column}
              onChoose={(meaning) => choose(column, meaning)}
            />
          ))}
      </div>
      <PrivateColumns columns={columns.filter(isLeftOut)} onChoose={choose} />
      <label class="tick">
        <input
          type="checkbox"
          checked={headings !== null}
          onChange={({ currentTarget }) => {
            const meanings = columns.map(({ meaning }) => meaning)
            onSay({ sheet, mapping: { headings: currentTarget.checked ? firstRow : null, meanings } })
          }}
        />
        {text.headings(firstRow)}
      </label>
    </fieldset>
  )
}

/** Which sheet of a workbook has the pupils, where it has several. */
function SheetChoice({ view, onSay }: Props) {
  const id = useId()
  if (view.sheets.length < 2) return null
  return (
    <div class="field">
      <label for={id}>{text.sheet}</label>
      <select
        id={id}
        class="input"
        value={String(view.sheet)}
        onChange={({ currentTarget }) => onSay({ sheet: Number(currentTarget.value) })}
      >
        {view.sheets.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tables of a web page have no names, and keep their order
          <option key={index} value={String(index)}>
            {name || text.table(index + 1)}
          </option>
        ))}
      </select>
    </div>
  )
}
