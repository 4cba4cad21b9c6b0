import { useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

/** Direct messages: a real textarea; Enter sends; the send button is there only while something is written. */
export function Drawer() {
  const [text, setText] = useState(switches.open === 'dm' ? switches.draft : '')
  const [generation, setGeneration] = useState(0)
  const [sent, say] = useSaid()
  const files = useFiles()
  const empty = text.trim() === '' && files.files.length === 0
  const onPublish = (event: Event) => {
    if (empty || !publish('dm', text, files.files, event)) return
    say(text)
    setText('')
    files.clear()
  }
  const change = (next: string) => {
    setText(next)
    if (switches.rerender && next.length > text.length && next.length % 7 === 0)
      setGeneration((last) => last + 1)
  }
  return (
    <section className="drawer" data-testid="chat-drawer-root">
      <div data-testid="dm-conversation-panel">
        <header data-testid="dm-conversation-header">
          <b>Maya Lindqvist</b> <span className="muted">@mayaruns</span>
        </header>
        <div className="messages" data-testid="dm-message-list">
          <div className="message">Running on Sunday?</div>
          {sent.map(({ id, text: words }) => (
            <div key={id} className="message mine" data-dm-message-row>
              {words}
            </div>
          ))}
        </div>
        <form
          data-testid="dm-composer-form"
          className="row"
          onSubmit={(event) => event.preventDefault()}
          {...fileHandlers(files)}
        >
          <label className="quiet" data-testid="dm-composer-attachment-button">
            ▣
            <FileInput files={files} className="gone" data-file="dm" />
          </label>
          <div className="grow">
            <Previews files={files} />
            <textarea
              key={generation}
              ref={(box) => {
                if (generation > 0 && box && document.activeElement === document.body) {
                  box.focus()
                  box.setSelectionRange(box.value.length, box.value.length)
                }
              }}
              data-testid="dm-composer-textarea"
              data-surface="dm"
              placeholder={labels.message}
              autoFocus={switches.open === 'dm'}
              rows={1}
              value={text}
              onChange={(event) => change(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
                event.preventDefault()
                onPublish(event.nativeEvent)
              }}
            />
          </div>
          {empty ? (
            <button type="button" className="quiet" data-testid="dm-composer-voice-button" aria-label="Voice">
              ◉
            </button>
          ) : (
            <PublishControl
              native
              className="quiet blue"
              data-testid="dm-composer-send-button"
              aria-label={labels.send}
              disabled={false}
              onPublish={onPublish}
              onTouch={() => setGeneration((last) => last + 1)}
              data-control="dm"
            >
              <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
                <path d="M1 2 15 8 1 14 3 8.8 10 8 3 7.2Z" fill="currentColor" />
              </svg>
            </PublishControl>
          )}
        </form>
      </div>
    </section>
  )
}
