import { useState } from 'preact/hooks'
import type { HowToApply as How, ReadView, Said } from '../../roll'
import { Banner } from './Banner'
import { Button } from './Button'
import { strings as changes } from './changes-strings'
import { HowToApply } from './HowToApply'
import { RollChanges } from './RollChanges'
import { RollPreview } from './RollPreview'
import { strings } from './strings'
import type { Reading } from './use-roll-import'

const text = strings.roll

interface Props {
  readonly view: ReadView
  readonly reading: Reading
  /** How many pupils are on the list there is. */
  readonly before: number
  readonly onSay: (said: Said) => void
  readonly onUse: (how: How) => void
  readonly onDiscard: () => void
}

/** What was read and what it changes, and the choice to use it. */
export function RollReview({ view, reading, before, onSay, onUse, onDiscard }: Props) {
  const { diff, counts } = view
  const [chosen, setChosen] = useState<How>({ way: 'replace', keepGone: true })
  const usable = view.pupils.all > 0
  const after = diff !== null && chosen.way === 'add' ? diff.afterAdding : counts.pupils
  return (
    <>
      <RollPreview view={view} onSay={onSay} />
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
      {usable && <p>{chosen.way === 'add' ? text.adds(before, after) : text.replaces(before, after)}</p>}
      <div class="row">
        {usable && (
          <Button look="main" onClick={() => onUse(chosen)}>
            {chosen.way === 'add' ? text.useAdding : text.use}
          </Button>
        )}
        <Button onClick={onDiscard}>{text.discard}</Button>
      </div>
    </>
  )
}
