import { useState } from 'react'
import { labels } from '../shared/labels'
import { ownStory, Replica, STORIES, type Story } from '../shared/people'
import { say } from '../shared/say'
import { PostDialog } from './post-dialog'

const EDIT = say({ en: 'Edit post', cy: 'Golygu postiad', de: 'Beitrag bearbeiten' })

/** A page that the person runs: its posts go out at a second step, and can be edited. */
export function PageOfOurs() {
  const [open, setOpen] = useState<'' | 'page-post' | 'edit-post'>('')
  const [mine, setMine] = useState<readonly Story[]>([])
  const close = () => setOpen('')
  const published = (text: string) => {
    setMine((before) => [ownStory(text, before.length), ...before])
    close()
  }
  return (
    <main role="main">
      <div className="card opener">
        <div
          role="button"
          tabIndex={0}
          className="pill grow"
          aria-label={labels.createPost}
          data-open="page-post"
          onClick={() => setOpen('page-post')}
        >
          <span>{labels.createPost}</span>
        </div>
      </div>
      <div role="feed">
        {[...mine, ...STORIES].map((story, index) => (
          <div key={story.id} className="card story">
            <h3>{story.author}</h3>
            <p>{story.text}</p>
            <div
              role="button"
              tabIndex={0}
              className="quiet"
              aria-haspopup="menu"
              data-open={index === 0 ? 'edit-post' : undefined}
              onClick={() => setOpen('edit-post')}
            >
              {EDIT}
            </div>
          </div>
        ))}
      </div>
      <Replica />
      {open !== '' && (
        <PostDialog surface={open} twoSteps={open === 'page-post'} onClose={close} onPublished={published} />
      )}
    </main>
  )
}
