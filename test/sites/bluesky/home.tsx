import { useState } from 'react'
import { labels } from '../shared/labels'
import { Avatar, ownStory, Replica, STORIES, type Story } from '../shared/people'
import { switches } from '../shared/switches'
import { Composer } from './composer'
import { Messages } from './messages'

export function Home() {
  const [open, setOpen] = useState(
    switches.open === 'reply' ? 'reply' : switches.open === 'post' ? 'post' : '',
  )
  const [mine, setMine] = useState<readonly Story[]>([])
  return (
    <>
      <main>
        {[...mine, ...STORIES].map((story) => (
          <article key={story.id} className="card story row">
            <Avatar name={story.author} />
            <div className="grow">
              <b>{story.author}</b> <span className="muted">{story.handle}</span>
              <p>{story.text}</p>
              <button
                type="button"
                className="quiet"
                data-testid="replyBtn"
                aria-label={labels.reply}
                data-open={story.id === 'allotment' ? 'reply' : undefined}
                onClick={() => setOpen('reply')}
              >
                ↩
              </button>
            </div>
          </article>
        ))}
        <Replica />
      </main>
      <Messages />
      <button
        type="button"
        className="action fab"
        data-testid="composeFAB"
        aria-label={labels.newPost}
        data-open="post"
        onClick={() => setOpen('post')}
      >
        ✎
      </button>
      {(open === 'post' || open === 'reply') && (
        <Composer
          surface={open}
          onClose={() => setOpen('')}
          onPublished={(text) => {
            setOpen('')
            setMine((before) => [ownStory(text, before.length), ...before])
          }}
        />
      )}
    </>
  )
}
