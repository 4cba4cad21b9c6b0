import type { ReadView, Skipped, Some } from '../../roll'
import { Banner } from './Banner'
import { PupilTable } from './PupilTable'
import { strings } from './strings'

/** So few rows that were left out are shown at once. */
const FEW = 5
const text = strings.roll

/** The rows that were left out, and why. */
export function SkippedRows({ skipped }: { skipped: Some<Skipped> }) {
  const { first, all } = skipped
  if (all === 0) return null
  return (
    <details open={all <= FEW}>
      <summary>{text.skipped(all)}</summary>
      <ul class="skipped">
        {first.map(({ row, reason }) => (
          <li key={row}>{text.skippedRow(row, reason)}</li>
        ))}
        {all > first.length && <li>{text.skippedMore(all - first.length)}</li>}
      </ul>
    </details>
  )
}

/** What a list would be if it were used: counts, notes, first rows. */
export function RollPreview({ view }: { view: ReadView }) {
  const { pupils, classes, leavers } = view.counts
  const { first, all } = view.pupils
  return (
    <div class="preview">
      {all > 0 ? (
        <p class="figure" role="status">
          {text.found(pupils, classes, leavers)}
        </p>
      ) : (
        <Banner tone="warn" title={text.nobody} />
      )}
      {view.notes.map((note) => (
        <Banner key={note} tone="remind">
          <p>{note}</p>
        </Banner>
      ))}
      {all > 0 && <PupilTable caption={text.preview(first.length, all)} pupils={first} />}
    </div>
  )
}
