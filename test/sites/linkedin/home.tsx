import { useState } from 'react'
import { Avatar, ME, ownStory, Replica, STORIES, type Story } from '../shared/people'
import { switches } from '../shared/switches'
import { ClassicModal } from './classic-modal'
import { ClassicComments, NewComments } from './comments'
import { Interop } from './interop'
import { Messaging } from './messaging'
import { NewDialog } from './new-dialog'

const POSTS = ['post', 'post-classic', 'post-shadow'] as const

function StoryCard({ story }: { readonly story: Story }) {
  return (
    <div role="listitem" className="card story">
      <header className="row">
        <Avatar name={story.author} />
        <div>
          <h3>{story.author}</h3>
          <span className="muted">{story.when}</span>
        </div>
      </header>
      <p>{story.text}</p>
      {story.id === 'allotment' && <NewComments story={story.id} />}
      {story.id === 'bakery' && <ClassicComments />}
    </div>
  )
}

/** All three generations in one page; which one a member gets depends on the account and the day. */
export function Home() {
  const [open, setOpen] = useState<string>(switches.open)
  const [mine, setMine] = useState<readonly Story[]>([])
  const close = () => setOpen('')
  const published = (text: string) => {
    setMine((before) => [ownStory(text, before.length), ...before])
    close()
  }
  return (
    <>
      <main>
        <div className="card opener row">
          <Avatar name={ME.name} />
          {POSTS.map((name) => (
            <button key={name} type="button" className="pill" data-open={name} onClick={() => setOpen(name)}>
              Start a {name}
            </button>
          ))}
        </div>
        {[...mine, ...STORIES].map((story) => (
          <StoryCard key={story.id} story={story} />
        ))}
        <Replica />
      </main>
      <Messaging />
      <Interop>
        {open === 'post-shadow' && (
          <ClassicModal surface="post-shadow" onClose={close} onPublished={published} />
        )}
      </Interop>
      {open === 'post-classic' && (
        <ClassicModal surface="post-classic" onClose={close} onPublished={published} />
      )}
      {open === 'post' && <NewDialog onClose={close} onPublished={published} />}
    </>
  )
}
