import { type FormEvent, useState } from 'react'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'
import { switches } from '../shared/switches'

const SAVE = say({ en: 'Save changes', cy: 'Cadw newidiadau', de: 'Änderungen speichern' })

/** `/settings/profile`, a form that the server makes. */
export function Profile() {
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const save = (event: Event) => {
    const words = [name, note].filter((part) => part !== '').join('\n')
    if (publish('bio', words, [], event)) setNote('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (switches.act === 'click') save(event.nativeEvent)
  }
  return (
    <main>
      <form className="simple_form edit_account card compose-form-wide" onSubmit={submit}>
        <input
          id="account_display_name"
          type="text"
          aria-label="Display name"
          value={name}
          onChange={({ target }) => setName(target.value)}
          data-surface="display-name"
        />
        <textarea
          id="account_note"
          aria-label="Bio"
          rows={4}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          data-surface="bio"
        />
        {switches.act === 'click' ? (
          <button type="submit" className="action" data-control="bio">
            {SAVE}
          </button>
        ) : (
          <PublishControl native className="action" disabled={false} onPublish={save} data-control="bio">
            {SAVE}
          </PublishControl>
        )}
      </form>
    </main>
  )
}
