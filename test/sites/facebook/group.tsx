import { useState } from 'react'
import { FileInput, fileHandlers, Previews } from '../shared/files'
import { labels } from '../shared/labels'
import { LexicalBox } from '../shared/lexical-box'
import { Avatar, ME, ownStory, Replica, STORIES, type Story } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { say } from '../shared/say'
import { Comments } from './comments'
import { usePost } from './use-post'

const WRITE = say({ en: 'Write something…', cy: 'Ysgrifennwch rywbeth…', de: 'Schreib etwas …' })

/** A group's composer opens in the page itself, above the posts and their comment boxes. */
function InlineComposer({ onPublished }: { readonly onPublished: (text: string) => void }) {
  const { box, files, setText, empty, onPublish } = usePost('group-post', onPublished)
  return (
    <div className="inline-composer" {...fileHandlers(files)}>
      <div className="row">
        <Avatar name={ME.name} />
        <LexicalBox
          ref={box}
          surface="group-post"
          label={WRITE}
          placeholder={WRITE}
          rich
          mentions
          autoFocus
          onChange={setText}
        />
      </div>
      <Previews files={files} />
      <div className="row">
        <label className="quiet grow" aria-label={labels.photo}>
          <i data-visualcompletion="css-img">▣</i>
          <FileInput files={files} className="gone" data-file="group-post" />
        </label>
        <PublishControl
          className="action"
          aria-label={labels.post}
          disabled={empty}
          onPublish={onPublish}
          onTouch={() => box.current?.remount()}
          data-control="group-post"
        >
          {labels.post}
        </PublishControl>
      </div>
    </div>
  )
}

export function Group() {
  const [writing, setWriting] = useState(false)
  const [mine, setMine] = useState<readonly Story[]>([])
  return (
    <main role="main">
      <div className="card opener">
        {writing ? (
          <InlineComposer
            onPublished={(text) => {
              setWriting(false)
              setMine((before) => [ownStory(text, before.length), ...before])
            }}
          />
        ) : (
          <div
            role="button"
            tabIndex={0}
            className="pill grow"
            data-open="group-post"
            onClick={() => setWriting(true)}
          >
            <span>{WRITE}</span>
          </div>
        )}
      </div>
      <div role="feed">
        {[...mine, ...STORIES].map((story) => (
          <div key={story.id} className="card story">
            <h3>{story.author}</h3>
            <p>{story.text}</p>
            <Comments story={story.id} />
          </div>
        ))}
      </div>
      <Replica />
    </main>
  )
}
