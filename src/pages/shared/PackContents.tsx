import type { Pack } from '../../model/pack'
import type { DiffView } from '../../roll'
import { countsOf } from '../../roll/view'
import { packStrings } from './pack-strings'
import { RollChanges } from './RollChanges'

const text = packStrings.open
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

interface Props {
  readonly pack: Pack
  /** What it changes on the list; `null` where there is no list yet. */
  readonly diff: DiffView | null
}

/** What a school pack holds, before it is used: figures, and whom it would change. */
export function PackContents({ pack: { settings, roll, madeAt }, diff }: Props) {
  const { pupils, leavers } = countsOf(roll)
  const rows = [
    [text.school, settings.school?.name ?? text.noSchool],
    [text.pupils, text.counted(pupils, leavers)],
    [text.made, DATE.format(madeAt)],
  ] as const
  return (
    <>
      <dl class="pack">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {diff && <RollChanges diff={diff} />}
    </>
  )
}
