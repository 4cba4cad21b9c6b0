import { useState } from 'preact/hooks'
import { readRoll } from '../../protocol'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { count } from '../shared/count'
import { Field } from '../shared/Field'
import { PupilTable } from '../shared/PupilTable'
import { searchPupils } from '../shared/roll-summary'
import { strings as shared } from '../shared/strings'
import { useAnswer } from '../shared/use-answer'
import { strings } from './strings'

const text = strings.pupils
/** Rows drawn at a time: a list of 20,000 stays quick. */
const PORTION = 50

/** The names on the list, some at a time, with a search. */
export function PupilList() {
  const [roll] = useAnswer(readRoll, {})
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(PORTION)
  if (roll.state === 'waiting') return <p class="hint">{shared.loading}</p>
  if (roll.state === 'failed') return <Banner tone="stop" title={text.showFailed} />
  const found = searchPupils(roll.answer.roll, typed)
  const shown = found.slice(0, most)
  return (
    <div class="stack">
      <Banner tone="note">
        <p>{text.shown}</p>
      </Banner>
      <Field
        label={text.search}
        value={typed}
        onInput={(value) => {
          setTyped(value)
          setMost(PORTION)
        }}
      />
      {found.length === 0 ? (
        <p class="empty">{text.noneFound}</p>
      ) : (
        <PupilTable
          caption={text.listed(String(shown.length), count(found.length, 'pupil'))}
          pupils={shown}
        />
      )}
      {shown.length < found.length && (
        <div class="row">
          <Button onClick={() => setMost(most + PORTION)}>{text.more}</Button>
        </div>
      )}
    </div>
  )
}
