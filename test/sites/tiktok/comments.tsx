import { useRef, useState } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { labels } from '../shared/labels'
import { Picture, Replica } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

/** A film with comments. Enter publishes, and so does the word beside the box. */
export function Comments() {
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
    <main>
      <Picture hue={320} />
      {said.map(({ id, text: words }) => (
        <p key={id} data-e2e="comment-level-1">
          {words}
        </p>
      ))}
      <div className="row css-abc-5e6d46e3--DivBottomCommentContainer">
        <div data-e2e="comment-input">
          <DraftBox
            ref={box}
            surface="comment"
            testId=""
            label={labels.addComment}
            placeholder={labels.addComment}
            enter
            initial={switches.open === 'comment' ? switches.draft : ''}
            onChange={setText}
            onSubmit={onPublish}
          />
        </div>
        <button type="button" className="quiet" data-e2e="comment-emoji-icon" aria-label="Emoji">
          ☺
        </button>
        <PublishControl
          data-e2e="comment-post"
          aria-label={labels.post}
          disabled={text.trim() === ''}
          onPublish={onPublish}
          onTouch={() => box.current?.remount()}
          data-control="comment"
        >
          {labels.post}
        </PublishControl>
      </div>
      <Replica />
    </main>
  )
}
