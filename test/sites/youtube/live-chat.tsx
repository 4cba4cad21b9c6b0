import { useRef, useState } from 'react'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { PlainBox } from '../shared/plain-box'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'

const Message = 'yt-live-chat-message-input-renderer' as 'div'
const Field = 'yt-live-chat-text-input-field-renderer' as 'div'
const Item = 'yt-live-chat-text-message-renderer' as 'div'

/** What is said beside a live film, as it stands in a window of its own. Enter sends. */
export function LiveChat() {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [said, say] = useSaid()
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' || !publish('live-chat', words, [], event)) return
    say(words)
    box.current?.clear()
  }
  return (
    <main>
      {said.map(({ id, text: words }) => (
        <Item key={id}>{words}</Item>
      ))}
      <Message>
        <Field id="input">
          <PlainBox
            ref={box}
            id="input"
            label={labels.sendChat}
            surface="live-chat"
            onChange={setText}
            onEnter={(event) => {
              if (event.shiftKey) return false
              onPublish(event)
              return true
            }}
          />
        </Field>
        <div id="send-button">
          <PublishControl
            native
            className="pill"
            aria-label={labels.send}
            disabled={text.trim() === ''}
            onPublish={onPublish}
            onTouch={() => box.current?.remount()}
            data-control="live-chat"
          >
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M2 21 23 12 2 3v7l15 2-15 2Z" fill="currentColor" />
            </svg>
          </PublishControl>
        </div>
      </Message>
    </main>
  )
}
