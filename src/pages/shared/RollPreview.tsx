import type { Pupil } from '../../model/pupil'
import type { Mapping, RollReading, Skipped } from '../../roll'
import { Banner } from './Banner'
import { ColumnMapping } from './ColumnMapping'
import { PupilTable } from './PupilTable'
import { countsOf } from './roll-summary'
import { strings } from './strings'

const PREVIEWED = 5
/** Nobody reads more; a list of 20,000 rows must not become 20,000 lines on the page. */
const MOST_SKIPPED = 100
const text = strings.roll

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

interface Props {
  readonly reading: RollReading
  readonly onMap: (mapping: Mapping) => void
}

/** What a list would be if it were used: counts, notes, first rows, columns, and what was left out. */
export function RollPreview({ reading, onMap }: Props) {
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
      <details>
        <summary>{text.columns}</summary>
        <ColumnMapping {...reading} onMap={onMap} />
      </details>
      <SkippedRows skipped={reading.skipped} />
    </div>
  )
}
