import { useState } from 'preact/hooks'
import type { School } from '../../model/school'
import { Button } from './Button'
import { Chips, Suggestions } from './Chips'
import { Field } from './Field'
import { addNames, namesOf, openSuggestions, removeName } from './school-form'
import { strings } from './strings'

const text = strings.school

/** What people call the school: chosen names, suggestions, and a box for another. */
export function SchoolNames({ school, onChange }: { school: School; onChange: (school: School) => void }) {
  const [typed, setTyped] = useState('')
  const suggestions = openSuggestions(school)
  const add = (): void => {
    onChange(addNames(school, typed))
    setTyped('')
  }
  return (
    <fieldset class="group">
      <legend>{text.forms}</legend>
      <p class="hint">{text.formsHint}</p>
      <Chips
        label={text.forms}
        items={namesOf(school)}
        removeLabel={text.remove}
        onRemove={(name) => onChange(removeName(school, name))}
      />
      {suggestions.length > 0 && <p class="hint suggest-title">{text.suggestions}</p>}
      <Suggestions
        label={text.suggestions}
        items={suggestions}
        addLabel={text.addOne}
        onAdd={(name) => onChange(addNames(school, name))}
      />
      <div class="add-row">
        <Field
          label={text.formsAdd}
          placeholder={text.formsPlaceholder}
          value={typed}
          onInput={setTyped}
          onEnter={add}
        />
        <Button disabled={typed.trim() === ''} onClick={add}>
          {text.add}
        </Button>
      </div>
    </fieldset>
  )
}
