import { useRef, useState } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { labels } from '../shared/labels'
import { Picture, Replica } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'

/** Somebody's pin, with comments. Enter publishes; a picture of an arrow comes with the first letter. */
export function Closeup() {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [said, say] = useSaid()
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' || !publish('comment', words, [], event)) return
    say(words)
    box.current?.clear()
  }
  return (
    <div className="page">
      <Picture hue={20} />
      {said.map(({ id, text: words }) => (
        <p key={id}>{words}</p>
      ))}
      <div className="row" data-test-id="comment-editor-container">
        <div className="field" data-test-id="editor-with-mentions">
          <DraftBox
            ref={box}
            surface="comment"
            testId=""
            label={labels.addComment}
            placeholder={labels.addComment}
            enter
            onChange={setText}
            onSubmit={onPublish}
          />
        </div>
        <button type="button" className="quiet" aria-label="Select an emoji" aria-haspopup="dialog">
          ☺
        </button>
        {text.trim() !== '' && (
          <div data-test-id="activity-item-create-submit">
            <PublishControl
              native
              className="action"
              aria-label={labels.post}
              disabled={false}
              onPublish={onPublish}
              onTouch={() => box.current?.remount()}
              data-control="comment"
            >
              <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
                <path d="M2 21 23 12 2 3v7l15 2-15 2Z" fill="currentColor" />
              </svg>
            </PublishControl>
          </div>
        )}
      </div>
      <Replica />
    </div>
  )
}
