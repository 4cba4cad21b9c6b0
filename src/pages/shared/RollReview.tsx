import { useState } from 'preact/hooks'
import type { HowToApply as How, ReadView, RollView, Said } from '../../roll'
import { Banner } from './Banner'
import { Button } from './Button'
import { ColumnMapping } from './ColumnMapping'
import { strings as changes } from './changes-strings'
import { HowToApply } from './HowToApply'
import { RollChanges } from './RollChanges'
import { RollPreview, SkippedRows } from './RollPreview'
import { strings } from './strings'
import type { Reading } from './use-roll-import'

const text = strings.roll

interface Props {
  readonly reading: Reading
  /** How many pupils are on the list there is. */
  readonly before: number
  readonly onSay: (said: Said) => void
  readonly onUse: (how: How) => void
  readonly onDiscard: () => void
}

/** What was read, how its columns were understood, what it changes, and the choice to use it. */
export function RollReview({ reading, before, onSay, onUse, onDiscard }: Props) {
  const { view } = reading
  // What the person opened stays open, and the choice they are at stays where it is, when the list is read again.
  const [open, setOpen] = useState(!view.read)
  return (
    <>
      {view.read ? (
        <RollPreview view={view} />
      ) : (
        <Banner tone="warn">
          <p>{view.problem}</p>
        </Banner>
      )}
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text.columns}</summary>
        <ColumnMapping view={view} onSay={onSay} />
      </details>
      {view.read ? (
        <Use view={view} reading={reading} before={before} onUse={onUse} onDiscard={onDiscard} />
      ) : (
        <div class="row">
          <Button onClick={onDiscard}>{text.noColumns}</Button>
        </div>
      )}
    </>
  )
}

/** What a list changes, and whether it should be used. */
function Use({
  view,
  reading,
  before,
  onUse,
  onDiscard,
}: Omit<Props, 'onSay'> & { readonly view: ReadView }) {
  const { diff, counts } = view
  const [chosen, setChosen] = useState<How>({ way: 'replace', keepGone: true })
  const usable = view.pupils.all > 0
  const adding = diff !== null && chosen.way === 'add'
  const after = adding ? diff.afterAdding : counts.pupils
  return (
    <>
      <SkippedRows skipped={view.skipped} />
      {!reading.compared && (
        <Banner tone="warn">
          <p>{changes.notCompared}</p>
        </Banner>
      )}
      {diff !== null && <RollChanges diff={diff} />}
      {diff !== null && <HowToApply diff={diff} how={chosen} onChoose={setChosen} />}
      {reading.problem && (
        <Banner tone="stop" title={text.notSaved}>
          <p>{reading.problem}</p>
        </Banner>
      )}
      {usable && <p>{adding ? text.adds(before, after) : text.replaces(before, after)}</p>}
      <div class="row">
        {usable && (
          <Button look="main" onClick={() => onUse(chosen)}>
            {adding ? text.useAdding : text.use}
          </Button>
        )}
        <Button onClick={onDiscard}>{text.discard}</Button>
      </div>
    </>
  )
}

/** The heading above a review. */
export function titleOf(view: RollView): string {
  return view.read ? text.check : text.choose
}
