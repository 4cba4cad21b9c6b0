import { useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Avatar } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

/** Direct messages: Enter sends; “Send” appears with the first letter. */
export function Messages() {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [sent, say] = useSaid()
  const files = useFiles()
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' && files.files.length === 0) return false
    if (!publish('dm', words, files.files, event)) return true
    say(words)
    box.current?.clear()
    files.clear()
    return true
  }
  return (
    <section className="messenger" aria-label="Conversation with Maya Lindqvist">
      <header className="row">
        <Avatar name="Maya Lindqvist" small />
        <b>Maya Lindqvist</b>
      </header>
      <div className="messages">
        <div className="message">Loved that picture!</div>
        {sent.map(({ id, text: words }) => (
          <div key={id} className="message mine">
            {words}
          </div>
        ))}
      </div>
      <div className="bubble row" {...fileHandlers(files)}>
        <label className="quiet">
          ▣
          <FileInput files={files} className="gone" data-file="dm" />
        </label>
        <div className="grow">
          <Previews files={files} />
          <LexicalBox
            ref={box}
            surface="dm"
            label={labels.message}
            placeholder={`${labels.message}…`}
            mentions
            autoFocus={switches.open === 'dm'}
            initial={switches.open === 'dm' ? switches.draft : ''}
            onChange={setText}
            onEnter={onPublish}
          />
        </div>
        {(text.trim() !== '' || files.files.length > 0) && (
          <PublishControl
            className="share"
            disabled={false}
            onPublish={onPublish}
            onTouch={() => box.current?.remount()}
            data-control="dm"
          >
            {labels.send}
          </PublishControl>
        )}
      </div>
    </section>
  )
}
