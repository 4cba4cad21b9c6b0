import { useRef, useState } from 'react'
import { FileInput, fileHandlers, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Replica } from '../shared/people'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'
import { Media } from './media'
import { Send } from './send'

/** One conversation, beside a list with a search box on the same editor library. */
export function Chat() {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [sent, say] = useSaid()
  const files = useFiles()
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '') return false
    if (!publish('message', words, [], event)) return true
    say(words)
    box.current?.clear()
    return true
  }
  return (
    <div id="app">
      <div id="side">
        <LexicalBox label="Search" placeholder="Search" surface="search" marks={{ 'data-tab': '3' }} />
        <p>Maya Lindqvist</p>
        <Replica />
      </div>
      <div id="main" {...fileHandlers(files)}>
        <header>
          <span dir="auto">Maya Lindqvist</span> <span className="muted">online</span>
        </header>
        <div className="messages">
          <div className="message">Are you running on Sunday?</div>
          {sent.map(({ id, text: words }) => (
            <div key={id} className="message mine">
              {words}
            </div>
          ))}
        </div>
        <footer>
          <div className="row">
            <label className="quiet">
              +
              <FileInput
                files={files}
                className="gone"
                accept="image/*,video/mp4,video/3gpp,video/quicktime"
                data-file="media"
              />
            </label>
            <LexicalBox
              ref={box}
              className="lexical-rich-text-input"
              surface="message"
              label={`${labels.message} Maya Lindqvist`}
              placeholder={labels.message}
              marks={{ 'data-tab': '10' }}
              autoFocus={switches.open === 'message'}
              initial={switches.open === 'message' ? switches.draft : ''}
              onChange={setText}
              onEnter={onPublish}
            />
            {text.trim() === '' ? (
              <button type="button" className="quiet" aria-label="Voice message">
                <span data-icon="mic-outlined">◉</span>
              </button>
            ) : (
              <Send native surface="message" box={box} onPublish={onPublish} />
            )}
          </div>
        </footer>
        {files.files.length > 0 && (
          <Media
            files={files}
            onSent={(words) => {
              say(words)
              files.clear()
            }}
          />
        )}
      </div>
    </div>
  )
}
