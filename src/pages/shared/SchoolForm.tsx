import { useState } from 'preact/hooks'
import type { School } from '../../model/school'
import { saveSchool } from '../../protocol'
import { Banner } from './Banner'
import { Button } from './Button'
import { Field } from './Field'
import { SchoolFileField } from './SchoolFileField'
import { SchoolNames } from './SchoolNames'
import { save } from './save'
import { BLANK_SCHOOL, savable } from './school-form'
import { strings } from './strings'
import { type SaveState, useAutosave } from './use-autosave'

const text = strings.school

interface Props {
  readonly school: School | null
}

/** A box around what is saved, so that “no school” differs from “can't be saved yet”. */
interface Savable {
  readonly school: School | null
}

/** The school's name and what people call it. Saves by itself; says so. */
export function SchoolForm({ school: initial }: Props) {
  const [school, setSchool] = useState(initial ?? BLANK_SCHOOL)
  const [toSave, setToSave] = useState<Savable | null>({ school: initial })
  const change = (next: School): void => {
    const value = savable(next)
    setSchool(next)
    setToSave(value === undefined ? null : { school: value })
  }
  const [state, retry] = useAutosave(toSave, (value) => save(saveSchool, value))
  const staff = school.staff.length + school.governors.length
  return (
    <div class="stack">
      <Field
        label={text.name}
        hint={text.nameHint}
        placeholder={text.namePlaceholder}
        value={school.name}
        onInput={(name) => change({ ...school, name })}
      />
      <SchoolNames school={school} onChange={change} />
      <details>
        <summary>{text.more}</summary>
        <div class="stack">
          <Field
            label={text.trust}
            hint={text.trustHint}
            value={school.trust}
            onInput={(trust) => change({ ...school, trust })}
          />
          <SchoolFileField onRead={change} />
          {staff > 0 && <p class="hint">{text.staff(staff)}</p>}
        </div>
      </details>
      <SaveLine state={state} named={toSave !== null} onRetry={retry} />
    </div>
  )
}

function SaveLine({ state, named, onRetry }: { state: SaveState; named: boolean; onRetry: () => void }) {
  if (!named) return <p class="save-line">{text.state.nameMissing}</p>
  if (state.state !== 'failed') {
    return (
      <p class={state.state === 'saved' ? 'save-line done' : 'save-line'} role="status">
        {text.state[state.state]}
      </p>
    )
  }
  return (
    <Banner tone="stop" title={text.failed}>
      <p>{state.problem}</p>
      <Button onClick={onRetry}>{strings.tryAgain}</Button>
    </Banner>
  )
}
