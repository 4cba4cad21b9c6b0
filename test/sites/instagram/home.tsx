import { useState } from 'react'
import { labels } from '../shared/labels'
import { Avatar, ME, Picture, Replica, STORIES } from '../shared/people'
import { switches } from '../shared/switches'
import { Comments } from './comments'
import { CreateDialog } from './create-dialog'
import { EditDialog } from './edit-dialog'
import { Messages } from './messages'

export function Home() {
  const [creating, setCreating] = useState(switches.open === 'caption')
  const [editing, setEditing] = useState(false)
  return (
    <div className="frame">
      <nav className="rail" aria-label="Primary">
        <span className="brand">Instants</span>
        <a href="#home">Home</a>
        <a href="#search">Search</a>
        <a
          href="#create"
          data-open="caption"
          onClick={(event) => {
            event.preventDefault()
            setCreating(true)
          }}
        >
          <svg aria-label={labels.newPost} viewBox="0 0 24 24" width="22" height="22" role="img">
            <rect
              x="2"
              y="2"
              width="20"
              height="20"
              rx="5"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
            <path d="M12 7v10M7 12h10" stroke="currentColor" strokeWidth="2" />
          </svg>
          Create
        </a>
        <a href="#me">
          <Avatar name={ME.name} small /> Profile
        </a>
      </nav>
      <main>
        {STORIES.map((story) => (
          <article key={story.id} className="story">
            <header className="row">
              <Avatar name={story.author} small />
              <b>{story.handle.slice(1)}</b>
              <span className="muted">· {story.when}</span>
            </header>
            <Picture hue={story.hue} />
            <p>
              <b>{story.handle.slice(1)}</b> {story.text}
            </p>
            <button
              type="button"
              className="quiet"
              aria-haspopup="dialog"
              data-open={story.id === 'allotment' ? 'edit-caption' : undefined}
              onClick={() => setEditing(true)}
            >
              …
            </button>
            <Comments story={story.id} />
          </article>
        ))}
        <Replica />
      </main>
      <Messages />
      {editing && <EditDialog onClose={() => setEditing(false)} />}
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </div>
  )
}
