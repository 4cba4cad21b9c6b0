import { useState } from 'react'
import { labels } from '../shared/labels'
import { Avatar, ME, ownStory, Picture, Replica, STORIES, type Story } from '../shared/people'
import { switches } from '../shared/switches'
import { Chat } from './chat'
import { Comments } from './comments'
import { PostDialog } from './post-dialog'

function StoryCard({ story }: { readonly story: Story }) {
  return (
    <div className="card story">
      <header className="row">
        <Avatar name={story.author} />
        <div>
          <h3 data-ad-rendering-role="profile_name">{story.author}</h3>
          <span className="muted">{story.when}</span>
        </div>
      </header>
      <p data-ad-rendering-role="story_message" data-ad-comet-preview="message">
        {story.text}
      </p>
      {story.picture && <Picture hue={story.hue} />}
      <div className="row counts muted">
        <span className="grow">♥ {story.likes}</span>
      </div>
      <div className="row bar">
        <button type="button" className="quiet grow">
          Like
        </button>
        <button type="button" className="quiet grow">
          Comment
        </button>
        <button type="button" className="quiet grow">
          Share
        </button>
      </div>
      <Comments story={story.id} />
    </div>
  )
}

export function Feed() {
  const [writing, setWriting] = useState(switches.open === 'post')
  const [mine, setMine] = useState<readonly Story[]>([])
  return (
    <>
      <header className="top row">
        <span className="brand">friendly</span>
        <span className="search grow">Search</span>
        <Avatar name={ME.name} />
      </header>
      <div className="columns">
        <nav className="side" aria-label="Shortcuts">
          <a href="#me">
            <Avatar name={ME.name} small /> {ME.name}
          </a>
          <a href="#friends">Friends</a>
          <a href="#groups">Groups</a>
          <a href="#memories">Memories</a>
          <a href="#events">Events</a>
        </nav>
        <main role="main">
          <div className="card opener">
            <div className="row">
              <Avatar name={ME.name} />
              <div
                role="button"
                tabIndex={0}
                className="pill grow"
                aria-label={labels.createPost}
                data-open="post"
                onClick={() => setWriting(true)}
              >
                <span>{labels.mind}</span>
              </div>
            </div>
          </div>
          <div role="feed">
            {[...mine, ...STORIES].map((story) => (
              <div key={story.id}>
                <StoryCard story={story} />
              </div>
            ))}
          </div>
          <Replica />
        </main>
        <aside className="side" aria-label="Contacts">
          <h2 className="muted">Contacts</h2>
          {['Jo Ferris', 'Maya Lindqvist', 'Owen Ashdown'].map((name) => (
            <span key={name} className="row">
              <Avatar name={name} small /> {name}
            </span>
          ))}
        </aside>
      </div>
      <div role="dialog" aria-label="Messenger" className="gone" />
      <Chat />
      {writing && (
        <PostDialog
          surface="post"
          onClose={() => setWriting(false)}
          onPublished={(text: string) => {
            setWriting(false)
            setMine((before) => [ownStory(text, before.length), ...before])
          }}
        />
      )}
    </>
  )
}
