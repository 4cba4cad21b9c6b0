import { useState } from 'react'
import { labels } from '../shared/labels'
import { Avatar, ownStory, Picture, Replica, STORIES, type Story } from '../shared/people'
import { switches } from '../shared/switches'
import { Composer } from './composer'
import { Drawer } from './drawer'
import { LegacyMessages } from './legacy-messages'
import { Profile } from './profile'

const query = new URLSearchParams(location.search)

interface TweetProps {
  readonly story: Story
  readonly onOpen: (surface: string) => void
}

function Tweet({ story, onOpen }: TweetProps) {
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
            onClick={() => onOpen('reply')}
          >
            ↩
          </button>
          <button type="button" className="quiet" data-open="quote" onClick={() => onOpen('quote')}>
            Quote
          </button>
          <button type="button" className="quiet" data-open="edit" onClick={() => onOpen('edit')}>
            Edit
          </button>
          <span>♡ {story.likes}</span>
        </div>
      </div>
    </article>
  )
}

/** The post that is answered stands above the box. */
function Answered() {
  return (
    <article data-testid="tweet" className="row">
      <p>{STORIES[0]?.text}</p>
    </article>
  )
}

/** The post that is quoted stands in a box of its own, under the words. */
function Quoted() {
  return (
    <div role="link" tabIndex={0} className="card">
      <b>{STORIES[0]?.author}</b>
      <p>{STORIES[0]?.text}</p>
    </div>
  )
}

export function Home() {
  const [open, setOpen] = useState<string>(
    ['post-modal', 'reply', 'scheduled', 'confirmed'].includes(switches.open) ? switches.open : '',
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
          <Tweet key={story.id} story={story} onOpen={setOpen} />
        ))}
        <Replica />
      </main>
      {query.get('dm') === 'legacy' ? <LegacyMessages /> : <Drawer />}
      {query.get('page') === 'profile' && <Profile />}
      {open !== '' && (
        <div className="veil dark">
          <div role="dialog" aria-modal="true" className="sheet modal">
            <header>
              <button type="button" className="close" aria-label={labels.close} onClick={() => setOpen('')}>
                ×
              </button>
            </header>
            <div className="body">
              {open === 'reply' && <Answered />}
              <Composer
                surface={open}
                reply={open === 'reply'}
                {...(open === 'edit' ? { say: labels.update, initial: STORIES[0]?.text ?? '' } : {})}
                onPublished={published}
              />
              {open === 'quote' && <Quoted />}
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
