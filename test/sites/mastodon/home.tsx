import { useState } from 'react'
import { Avatar, ownStory, Replica, STORIES, type Story } from '../shared/people'
import { AltModal } from './alt-modal'
import { ComposeForm } from './compose-form'

export function Home() {
  const [mine, setMine] = useState<readonly Story[]>([])
  const [describing, setDescribing] = useState(false)
  const published = (text: string) => setMine((before) => [ownStory(text, before.length), ...before])
  return (
    <div className="columns">
      <aside className="compose-panel">
        <ComposeForm onPublished={published} onDescribe={() => setDescribing(true)} />
      </aside>
      <main>
        {[...mine, ...STORIES].map((story) => (
          <article key={story.id} className="card story row">
            <Avatar name={story.author} />
            <div className="grow">
              <b>{story.author}</b>
              <p>{story.text}</p>
            </div>
          </article>
        ))}
        <Replica />
      </main>
      {describing && <AltModal onClose={() => setDescribing(false)} />}
    </div>
  )
}
