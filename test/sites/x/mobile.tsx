import { useRef, useState } from 'react'
import { Field } from '../shared/field'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'

/** A narrow window's page for a new post: a plain field, and the button above it. */
export function Mobile() {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' || !publish('post-mobile', words, [], event)) return
    box.current?.clear()
  }
  return (
    <main className="mobile">
      <div className="row head">
        <button type="button" className="quiet" aria-label={labels.back}>
          ←
        </button>
        <PublishControl
          native
          className="action"
          data-testid="tweetButton"
          disabled={text.trim() === ''}
          onPublish={onPublish}
          onTouch={() => box.current?.remount()}
          data-control="post-mobile"
        >
          {labels.post}
        </PublishControl>
      </div>
      <div data-testid="tweetTextarea_0">
        <Field ref={box} rows={4} placeholder={labels.happening} surface="post-mobile" onWords={setText} />
      </div>
    </main>
  )
}
