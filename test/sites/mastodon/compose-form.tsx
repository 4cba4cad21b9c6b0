import { useRef, useState } from 'react'
import { Area, type AreaHandle } from '../shared/area'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'
import { switches } from '../shared/switches'

interface FormProps {
  readonly onPublished: (text: string) => void
  readonly onDescribe: () => void
}

/** For the tests. */
const NAME = switches.open === 'warned' ? 'warned' : 'post'

const MIND = say({
  en: 'What is on your mind?',
  cy: 'Beth sydd ar eich meddwl?',
  de: 'Was gibt’s Neues?',
})
const WARNING = say({ en: 'Content warning (optional)', cy: 'Rhybudd cynnwys', de: 'Inhaltswarnung' })
const PUBLISH = say({ en: 'Post', cy: 'Postio', de: 'Veröffentlichen' })

/** The button is a form's; Ctrl+Enter in either field publishes without a `submit` event. */
export function ComposeForm({ onPublished, onDescribe }: FormProps) {
  const area = useRef<AreaHandle>(null)
  const [text, setText] = useState(switches.open === NAME ? switches.draft : '')
  const [warning, setWarning] = useState('')
  const [warned, setWarned] = useState(NAME === 'warned')
  const files = useFiles()
  const empty = (text.trim() === '' && files.files.length === 0) || (warned && text.trim() === '')
  const onPublish = (event: Event) => {
    const words = [warned ? warning : '', text].filter((part) => part !== '').join('\n')
    if (empty || !publish(NAME, words, files.files, event)) return
    setText('')
    setWarning('')
    setWarned(NAME === 'warned')
    files.clear()
    onPublished(words)
  }
  return (
    <form
      className="compose-form card"
      onSubmit={(event) => {
        event.preventDefault()
        if (switches.act === 'click') onPublish(event.nativeEvent)
      }}
      {...fileHandlers(files)}
    >
      <div className={`spoiler-input ${warned ? 'spoiler-input--visible' : ''}`}>
        <input
          id="cw-spoiler-input"
          className="spoiler-input__input"
          type="text"
          autoComplete="off"
          aria-label={WARNING}
          placeholder={WARNING}
          value={warning}
          disabled={!warned}
          onChange={({ target }) => setWarning(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (event.ctrlKey || event.metaKey) onPublish(event.nativeEvent)
          }}
          data-surface="warning"
        />
      </div>
      <div className="autosuggest-textarea">
        <Area
          ref={area}
          className="autosuggest-textarea__textarea"
          text={text}
          onText={setText}
          publishes="Mod+Enter"
          onPublish={onPublish}
          placeholder={MIND}
          aria-label={MIND}
          aria-autocomplete="list"
          dir="auto"
          rows={4}
          data-surface="post"
        />
      </div>
      <Previews files={files} />
      <div className="row compose-form__footer">
        <label className="quiet" aria-label={labels.photo}>
          ▣
          <FileInput files={files} className="gone" data-file="post" />
        </label>
        <button
          type="button"
          className="quiet"
          aria-expanded={warned}
          data-warning
          onClick={() => setWarned(!warned)}
        >
          CW
        </button>
        <button type="button" className="quiet" data-open="alt-text" onClick={onDescribe}>
          ALT
        </button>
        <span className="grow" />
        <div className="compose-form__submit">
          {switches.act === 'click' && !switches.rerender ? (
            <button type="submit" className="button action" disabled={empty} data-control="post">
              {PUBLISH}
            </button>
          ) : (
            <PublishControl
              native
              className="button action"
              disabled={empty}
              onPublish={onPublish}
              onTouch={() => area.current?.remount()}
              data-control="post"
            >
              {PUBLISH}
            </PublishControl>
          )}
        </div>
      </div>
    </form>
  )
}
