import { useRef, useState } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { labels } from '../shared/labels'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'

/** Direct messages as they were before 2026: Draft.js; Enter sends. */
export function LegacyMessages() {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [sent, say] = useSaid()
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' || !publish('dm-legacy', words, [], event)) return
    say(words)
    box.current?.clear()
  }
  return (
    <section className="drawer" data-testid="DMDrawer">
      <header>
        <b>Maya Lindqvist</b>
      </header>
      <div className="messages">
        {sent.map(({ id, text: words }) => (
          <div key={id} className="message mine" data-testid="messageEntry">
            {words}
          </div>
        ))}
      </div>
      <aside className="row" role="complementary">
        <DraftBox
          ref={box}
          surface="dm-legacy"
          testId="dmComposerTextInput"
          placeholder={labels.message}
          enter
          onChange={setText}
          onSubmit={onPublish}
        />
        <PublishControl
          native
          className="quiet blue"
          data-testid="dmComposerSendButton"
          aria-label={labels.send}
          disabled={text.trim() === ''}
          onPublish={onPublish}
          onTouch={() => box.current?.remount()}
          data-control="dm-legacy"
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <path d="M1 2 15 8 1 14 3 8.8 10 8 3 7.2Z" fill="currentColor" />
          </svg>
        </PublishControl>
      </aside>
    </section>
  )
}
