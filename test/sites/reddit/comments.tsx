import { useRef, useState } from 'react'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Replica, STORIES } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

const Host = 'comment-composer-host' as 'div'
const Form = 'faceplate-form' as 'div'
const Composer = 'shreddit-composer' as 'div'
const Comment = 'shreddit-comment' as 'article'

function Write({ surface, say }: { readonly surface: string; readonly say: (text: string) => void }) {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' || !publish(surface, words, [], event)) return
    say(words)
    box.current?.clear()
  }
  return (
    <Form>
      <Composer>
        <LexicalBox
          ref={box}
          rich
          surface={surface}
          label=""
          placeholder={labels.addComment}
          autoFocus
          initial={switches.open === surface ? switches.draft : ''}
          onChange={setText}
        />
        <button slot="cancel-button" type="button" className="quiet">
          {labels.cancel}
        </button>
        <PublishControl
          native
          submits
          slot="submit-button"
          className="action"
          disabled={text.trim() === ''}
          onPublish={onPublish}
          onTouch={() => box.current?.remount()}
          data-control={surface}
        >
          {labels.comment}
        </PublishControl>
      </Composer>
    </Form>
  )
}

/** A post with comments. The composer comes with a press on what looks like one. */
export function Comments() {
  const [open, setOpen] = useState(switches.open === 'comment')
  const [replying, setReplying] = useState(switches.open === 'reply')
  const [said, say] = useSaid()
  const [first, second] = STORIES
  return (
    <main>
      <h2>{first?.text}</h2>
      <Host>
        {open ? (
          <Write surface="comment" say={say} />
        ) : (
          <button
            type="button"
            className="trigger"
            data-testid="trigger-button"
            onClick={() => setOpen(true)}
          >
            {labels.addComment}
          </button>
        )}
      </Host>
      {said.map(({ id, text }) => (
        <Comment key={id}>{text}</Comment>
      ))}
      <Comment>
        <b>{second?.handle}</b>
        <p>{second?.text}</p>
        <button type="button" className="quiet" data-open="reply" onClick={() => setReplying(true)}>
          {labels.reply}
        </button>
        {replying && <Write surface="reply" say={say} />}
      </Comment>
      <Replica />
    </main>
  )
}
