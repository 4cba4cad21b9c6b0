import { useRef, useState } from 'react'
import { Area, type AreaHandle } from '../shared/area'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { say } from '../shared/say'
import { switches } from '../shared/switches'

/** A conversation: Enter sends, and so does the arrow. */
export function Messages() {
  const area = useRef<AreaHandle>(null)
  const [text, setText] = useState(switches.open === 'message' ? switches.draft : '')
  const [sent, add] = useSaid()
  const onPublish = (event: Event) => {
    if (text.trim() === '' || !publish('message', text, [], event)) return
    add(text)
    setText('')
  }
  return (
    <aside className="card messenger">
      <h2>Maya Lindqvist</h2>
      <div className="messages">
        {sent.map(({ id, text: words }) => (
          <div key={id} className="message mine">
            {words}
          </div>
        ))}
      </div>
      <div className="row write">
        <button type="button" className="quiet" aria-label="Emoji" aria-haspopup="menu">
          ☺
        </button>
        <Area
          ref={area}
          text={text}
          onText={setText}
          publishes="Enter"
          onPublish={onPublish}
          placeholder={say({
            en: 'Write a message',
            cy: 'Ysgrifennwch neges',
            de: 'Schreibe eine Nachricht',
          })}
          dir="ltr"
          rows={1}
          data-surface="message"
        />
        <PublishControl
          className="quiet"
          aria-label={say({ en: 'Send message', cy: 'Anfonwch neges', de: 'Nachricht senden' })}
          disabled={false}
          onPublish={onPublish}
          onTouch={() => area.current?.remount()}
          data-control="message"
        >
          <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
            <path d="M1 2 15 8 1 14 3 8.8 10 8 3 7.2Z" fill="currentColor" />
          </svg>
        </PublishControl>
      </div>
    </aside>
  )
}
