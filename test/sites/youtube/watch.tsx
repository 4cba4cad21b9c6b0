import { useState } from 'react'
import { labels } from '../shared/labels'
import { Picture, Replica, STORIES } from '../shared/people'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'
import { CommentBox } from './comment-box'

const Simplebox = 'ytd-comment-simplebox-renderer' as 'div'
const ReplyDialog = 'ytd-comment-reply-dialog-renderer' as 'div'
const Comment = 'ytd-comment-view-model' as 'div'

/** A film with comments under it. The box comes with a press on its placeholder, a reply's with “Reply”. */
export function Watch() {
  const [writing, setWriting] = useState(switches.open === 'comment')
  const [replying, setReplying] = useState(switches.open === 'reply')
  const [said, say] = useSaid()
  const [story] = STORIES
  return (
    <main id="primary">
      <Picture hue={200} />
      <h2>A walk along the canal</h2>
      <Simplebox>
        {writing ? (
          <CommentBox surface="comment" say={labels.comment} onDone={say} />
        ) : (
          <div id="placeholder-area" data-open="comment" onClick={() => setWriting(true)}>
            <span id="simplebox-placeholder">{labels.addComment}</span>
          </div>
        )}
      </Simplebox>
      {said.map(({ id, text }) => (
        <Comment key={id}>
          <p>{text}</p>
        </Comment>
      ))}
      <Comment>
        <b>{story?.handle}</b>
        <p>{story?.text}</p>
        <div id="reply-button-end">
          <button type="button" className="pill" data-open="reply" onClick={() => setReplying(true)}>
            {labels.reply}
          </button>
        </div>
        {replying && (
          <ReplyDialog>
            <CommentBox surface="reply" say={labels.reply} onDone={say} />
          </ReplyDialog>
        )}
      </Comment>
      <Replica />
    </main>
  )
}
