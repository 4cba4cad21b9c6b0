import { useState } from 'react'
import { labels } from '../shared/labels'
import { Avatar, ownStory, Replica, STORIES, type Story } from '../shared/people'
import { switches } from '../shared/switches'
import { Composer } from './composer'

/** A new thread opens in a popover below a role=menu, a reply in a dialog; in a column one stands in the page. */
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
        <section className="card column">
          <Composer surface="column" onPublished={published} />
        </section>
        {[...mine, ...STORIES].map((story) => (
          <div key={story.id} data-pressable-container="true" className="card story row">
            <Avatar name={story.author} />
            <div className="grow">
              <b>{story.handle.slice(1)}</b>
              <p>{story.text}</p>
              <div
                role="button"
                tabIndex={0}
                className="quiet"
                data-open={story.id === 'allotment' ? 'reply' : undefined}
                onClick={() => setOpen('reply')}
              >
                <svg viewBox="0 0 8 8" width="16" height="16" role="img" aria-label={labels.reply}>
                  <circle cx="4" cy="4" r="3" fill="none" stroke="currentColor" />
                </svg>
              </div>
            </div>
          </div>
        ))}
        <Replica />
      </main>
      <div role="button" tabIndex={0} className="fab action" data-open="post" onClick={() => setOpen('post')}>
        <svg viewBox="0 0 8 8" width="16" height="16" role="img" aria-label={labels.newPost}>
          <path d="M4 1v6M1 4h6" stroke="currentColor" />
        </svg>
      </div>
      {open === 'post' && (
        <div role="menu" className="popover sheet">
          <Composer surface="post" onClose={close} onPublished={published} />
        </div>
      )}
      {open === 'reply' && (
        <div className="veil">
          <div role="dialog" className="sheet">
            <Composer surface="reply" onClose={close} onPublished={published} />
          </div>
        </div>
      )}
    </>
  )
}
