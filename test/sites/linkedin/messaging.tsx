import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

/** A conversation: a contenteditable of the site's own with a paragraph a line. Enter sends. */
function Conversation({ name, hidden = false }: { readonly name: string; readonly hidden?: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const [empty, setEmpty] = useState(true)
  const [generation, setGeneration] = useState(0)
  const words = useRef('')
  const [sent, say] = useSaid()
  const files = useFiles()
  const mark = hidden ? undefined : 'message'
  const change = () => {
    const element = box.current
    if (!element) return
    const before = words.current
    words.current = [...element.childNodes].map((line) => line.textContent ?? '').join('\n')
    setEmpty(words.current.trim() === '')
    if (switches.rerender && words.current.length > before.length && words.current.length % 7 === 0)
      setGeneration((last) => last + 1)
  }
  useEffect(() => {
    const element = box.current
    if (!element) return
    element.replaceChildren(
      ...words.current.split('\n').map((line) => {
        const paragraph = document.createElement('p')
        paragraph.append(line === '' ? document.createElement('br') : line)
        return paragraph
      }),
    )
    if (generation === 0) return
    element.focus()
    getSelection()?.selectAllChildren(element)
    getSelection()?.collapseToEnd()
  }, [generation])
  const onPublish = (event: Event) => {
    if (words.current.trim() === '' && files.files.length === 0) return
    if (!publish('message', words.current, files.files, event)) return
    say(words.current)
    words.current = ''
    setEmpty(true)
    files.clear()
    setGeneration((last) => last + 1)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onPublish(event.nativeEvent)
  }
  return (
    <div
      className="msg-overlay-conversation-bubble msg-convo-wrapper card"
      style={hidden ? { display: 'none' } : undefined}
    >
      <header className="row">
        <h2 className="msg-overlay-bubble-header__title grow">{name}</h2>
        <button type="button" className="quiet" aria-label={labels.close}>
          ×
        </button>
      </header>
      <div className="messages">
        {sent.map(({ id, text }) => (
          <div key={id} className="message mine">
            {text}
          </div>
        ))}
      </div>
      <form className="msg-form" onSubmit={(event) => event.preventDefault()} {...fileHandlers(files)}>
        <div
          key={generation}
          ref={box}
          className="msg-form__contenteditable words"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          aria-multiline="true"
          aria-label={labels.message}
          data-surface={mark}
          onInput={change}
          onKeyDown={key}
        />
        <Previews files={files} />
        <div className="row">
          <label className="quiet">
            ▣
            <FileInput files={files} className="gone" data-file={mark} />
          </label>
          <span className="grow" />
          <PublishControl
            native
            className="action msg-form__send-button"
            disabled={empty && files.files.length === 0}
            onPublish={onPublish}
            onTouch={() => setGeneration((last) => last + 1)}
            data-control={mark}
          >
            {labels.send}
          </PublishControl>
        </div>
      </form>
    </div>
  )
}

/** Earlier conversations stay in the page, hidden. */
export function Messaging() {
  return (
    <aside className="msg-overlay-container">
      <Conversation name="Owen Ashdown" hidden />
      <Conversation name="Maya Lindqvist" />
      <Conversation name="Jo Ferris" hidden />
    </aside>
  )
}
