import { useId } from 'preact/hooks'
import type { Column, Meaning } from '../../roll'
import { strings as text } from './mapping-strings'

const NAMES: readonly Meaning[] = [
  'given',
  'surname',
  'preferred given',
  'preferred surname',
  'full name',
  'surname first',
  'legal given',
  'legal surname',
]
const OTHERS: readonly Meaning[] = [
  'year',
  'group',
  'photo consent',
  'photo objection',
  'leaving date',
  'leaver',
  'on roll',
  'status',
]
const DATES: readonly Meaning[] = ['leaving date', 'birth date']
/** Offered only where a column is taken for it already. */
const RARE: readonly Meaning[] = ['number', 'birth date', 'never kept']

/** What may be chosen for a column: cells that are days can't be names. */
function groupsOf({ guard, meaning }: Column): readonly (readonly [string, readonly Meaning[]])[] {
  if (guard === 'dates') return [[text.others, DATES]]
  const rare = RARE.filter((one) => one === meaning)
  return [
    [text.names, NAMES],
    [text.others, [...OTHERS, ...rare]],
  ]
}

export function nameOf({ column, heading }: Column): string {
  return text.column(column, heading)
}

function samplesOf({ samples, guard }: Column): string {
  if (guard !== 'open') return text.hidden
  return samples.length > 0 ? text.examples(samples) : text.noSamples
}

interface Props {
  readonly column: Column
  readonly onChoose: (meaning: Meaning | null) => void
}

/** One column: its heading, a few of its cells, and what it is taken for, to be changed. */
export function ColumnChoice({ column, onChoose }: Props) {
  const id = useId()
  const { meaning } = column
  return (
    <div class={meaning === null ? 'column unused' : 'column'}>
      <label for={id}>
        <span class="visually-hidden">{text.choose(nameOf(column))}</span>
        <span aria-hidden="true">{nameOf(column)}</span>
      </label>
      <span class="samples" id={`${id}-samples`}>
        {samplesOf(column)}
      </span>
      <select
        id={id}
        class="input"
        aria-describedby={`${id}-samples`}
        value={meaning ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = [...NAMES, ...OTHERS, ...RARE].find((one) => one === currentTarget.value)
          onChoose(chosen ?? null)
        }}
      >
        <option value="">{text.unused}</option>
        {groupsOf(column).map(([label, meanings]) => (
          <optgroup key={label} label={label}>
            {meanings.map((one) => (
              <option key={one} value={one}>
                {text.meaning[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
