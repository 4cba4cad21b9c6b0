import type { Pupil } from '../../model/pupil'
import type { Column, RollReading, Skipped } from '../../roll'
import { Banner } from './Banner'
import { PupilTable } from './PupilTable'
import { countsOf } from './roll-summary'
import { strings } from './strings'

const PREVIEWED = 5
/** Nobody reads more; a list of 20,000 rows must not become 20,000 lines on the page. */
const MOST_SKIPPED = 100
const text = strings.roll

function meaningWords({ meaning }: Column): string {
  if (meaning === null) return text.notUsed
  return meaning === 'never kept' ? text.neverKept : text.meaning[meaning]
}

function Columns({ columns }: { columns: readonly Column[] }) {
  return (
    <details>
      <summary>{text.columns}</summary>
      <dl class="columns">
        {columns.map((column) => (
          <div key={column.column} class={column.meaning === null ? 'unused' : undefined}>
            <dt>{text.columnIs(column.column, column.heading)}</dt>
            <dd>{meaningWords(column)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function SkippedRows({ skipped }: { skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null
  return (
    <details open={skipped.length <= PREVIEWED}>
      <summary>{text.skipped(skipped.length)}</summary>
      <ul class="skipped">
        {skipped.slice(0, MOST_SKIPPED).map(({ row, reason }) => (
          <li key={row}>{text.skippedRow(row, reason)}</li>
        ))}
        {skipped.length > MOST_SKIPPED && <li>{text.skippedMore(skipped.length - MOST_SKIPPED)}</li>}
      </ul>
    </details>
  )
}

/** The first pupils, as they were understood. */
function FirstPupils({ pupils }: { pupils: readonly Pupil[] }) {
  const first = pupils.slice(0, PREVIEWED)
  return <PupilTable caption={text.preview(first.length, pupils.length)} pupils={first} />
}

/** What a list would be if it were used: counts, notes, first rows, columns, and what was left out. */
export function RollPreview({ reading }: { reading: RollReading }) {
  const { pupils, classes, leavers } = countsOf(reading.pupils)
  return (
    <div class="preview">
      {reading.pupils.length > 0 ? (
        <p class="figure">{text.found(pupils, classes, leavers)}</p>
      ) : (
        <Banner tone="warn" title={text.nobody} />
      )}
      {reading.notes.map((note) => (
        <Banner key={note} tone="remind">
          <p>{note}</p>
        </Banner>
      ))}
      {reading.pupils.length > 0 && <FirstPupils pupils={reading.pupils} />}
      <Columns columns={reading.columns} />
      <SkippedRows skipped={reading.skipped} />
    </div>
  )
}
