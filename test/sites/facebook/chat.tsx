import { useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Avatar } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

interface ChatProps {
  /** `messenger` is the same on messenger.com. */
  readonly surface?: 'chat' | 'messenger'
}

/** A conversation in the corner: Enter sends; the send button is a like button while nothing is written. */
export function Chat({ surface = 'chat' }: ChatProps) {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [sent, say] = useSaid()
  const files = useFiles()
  const empty = text.trim() === '' && files.files.length === 0
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' && files.files.length === 0) return false
    if (!publish(surface, words, files.files, event)) return true
    say(words)
    box.current?.clear()
    files.clear()
    return true
  }
  return (
    <section className="chat card" aria-label="Messages in conversation with Jo Ferris">
      <header className="row">
        <Avatar name="Jo Ferris" small />
        <h2 className="grow">Jo Ferris</h2>
        <div role="button" tabIndex={0} aria-label="Minimize chat" className="quiet">
          –
        </div>
        <div role="button" tabIndex={0} aria-label="Close chat" className="quiet">
          ×
        </div>
      </header>
      <div className="messages">
        <div aria-roledescription="message" className="message">
          Are you still coming on Friday?
        </div>
        {sent.map(({ id, text: words }) => (
          <div key={id} aria-roledescription="message" className="message mine">
            {words}
          </div>
        ))}
      </div>
      <div role="group" aria-label="Thread composer" className="composer row" {...fileHandlers(files)}>
        <label className="quiet">
          +
          <FileInput files={files} className="gone" data-file={surface} />
        </label>
        <div className="bubble grow">
          <Previews files={files} />
          <LexicalBox
            ref={box}
            surface={surface}
            label={labels.message}
            placeholder="Aa"
            mentions
            autoFocus={switches.open === surface}
            initial={switches.open === surface ? switches.draft : ''}
            onChange={setText}
            onEnter={onPublish}
          />
        </div>
        {empty ? (
          <div role="button" tabIndex={0} aria-label={labels.like} className="quiet">
            ♥
          </div>
        ) : (
          <PublishControl
            className="send"
            aria-label={labels.enterToSend}
            disabled={false}
            onPublish={onPublish}
            onTouch={() => box.current?.remount()}
            data-control={surface}
          >
            <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
              <path d="M1 2 15 8 1 14 3 8.8 10 8 3 7.2Z" fill="currentColor" />
            </svg>
          </PublishControl>
        )}
      </div>
    </section>
  )
}
