import { useState } from 'react'
import { labels } from '../shared/labels'
import { Avatar, ownStory, Picture, Replica, STORIES, type Story } from '../shared/people'
import { switches } from '../shared/switches'
import { Composer } from './composer'
import { Drawer } from './drawer'

function Tweet({ story, onReply }: { readonly story: Story; readonly onReply: () => void }) {
  return (
    <article data-testid="tweet" className="row tweet">
      <Avatar name={story.author} />
      <div className="grow">
        <div data-testid="User-Name">
          <b>{story.author}</b> <span className="muted">{`${story.handle} · ${story.when}`}</span>
        </div>
        <p data-testid="tweetText">{story.text}</p>
        {story.picture && <Picture hue={story.hue} />}
        <div className="row muted">
          <button
            type="button"
            className="quiet"
            data-testid="reply"
            aria-label={`${labels.reply}: ${story.author}`}
            onClick={onReply}
          >
            ↩
          </button>
          <span>♡ {story.likes}</span>
        </div>
      </div>
    </article>
  )
}

export function Home() {
  const [open, setOpen] = useState<string>(
    ['post-modal', 'reply'].includes(switches.open) ? switches.open : '',
  )
  const [mine, setMine] = useState<readonly Story[]>([])
  const [toast, setToast] = useState(false)
  const published = (text: string) => {
    setMine((before) => [ownStory(text, before.length), ...before])
    setOpen('')
    setToast(true)
    setTimeout(() => setToast(false), 2500)
  }
  return (
    <div className="frame">
      <nav className="rail" aria-label="Primary">
        <span className="brand">twig</span>
        <a href="#home">Home</a>
        <a href="#explore">Explore</a>
        <a href="#messages">Messages</a>
        <button
          type="button"
          className="action"
          data-testid="SideNav_NewTweet_Button"
          data-open="post-modal"
          onClick={() => setOpen('post-modal')}
        >
          {labels.post}
        </button>
      </nav>
      <main data-testid="primaryColumn">
        <h2 className="title">Home</h2>
        <div className="inline">
          <Composer surface="post" inline onPublished={published} />
        </div>
        {[...mine, ...STORIES].map((story) => (
          <Tweet key={story.id} story={story} onReply={() => setOpen('reply')} />
        ))}
        <Replica />
      </main>
      <Drawer />
      {open !== '' && (
        <div className="veil dark">
          <div role="dialog" aria-modal="true" className="sheet modal">
            <header>
              <button type="button" className="close" aria-label={labels.close} onClick={() => setOpen('')}>
                ×
              </button>
            </header>
            <div className="body">
              <Composer surface={open} reply={open === 'reply'} onPublished={published} />
            </div>
          </div>
        </div>
      )}
      {toast && (
        <div className="toast" role="alert" data-testid="toast">
          Your post was sent.
        </div>
      )}
    </div>
  )
}
