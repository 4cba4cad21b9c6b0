import { useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

/** A story's comments: Enter publishes, and so does the control that shows while the composer has the focus. */
export function Comments({ story }: { readonly story: string }) {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(false)
  const [said, say] = useSaid()
  const files = useFiles()
  const empty = text.trim() === '' && files.files.length === 0
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' && files.files.length === 0) return false
    if (!publish('comment', words, files.files, event)) return true
    say(words)
    box.current?.clear()
    files.clear()
    return true
  }
  const first = story === 'allotment'
  return (
    <div className="comments">
      {said.map(({ id, text: words }) => (
        <div key={id} role="article" className="row said">
          <Avatar name={ME.name} small />
          <p>{words}</p>
        </div>
      ))}
      <form
        role="presentation"
        className="row write"
        data-story={story}
        onFocus={() => setActive(true)}
        onSubmit={(event) => event.preventDefault()}
        {...fileHandlers(files)}
      >
        <Avatar name={ME.name} small />
        <div className="bubble grow">
          <LexicalBox
            ref={box}
            surface={first ? 'comment' : undefined}
            label={labels.writeComment}
            placeholder={labels.writeComment}
            mentions
            autoFocus={first && switches.open === 'comment'}
            initial={first && switches.open === 'comment' ? switches.draft : ''}
            onChange={setText}
            onEnter={onPublish}
          />
          <Previews files={files} />
          {(active || !empty) && (
            <div className="row tools">
              <label className="quiet grow">
                ◎
                <FileInput files={files} className="gone" data-file={first ? 'comment' : undefined} />
              </label>
              <div id="focused-state-composer-submit">
                <span>
                  <PublishControl
                    className="action round"
                    aria-label={labels.comment}
                    disabled={empty}
                    onPublish={onPublish}
                    onTouch={() => box.current?.remount()}
                    data-control={first ? 'comment' : undefined}
                  >
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                      <path d="M1 2 15 8 1 14 3 8.8 10 8 3 7.2Z" fill="currentColor" />
                    </svg>
                  </PublishControl>
                </span>
              </div>
            </div>
          )}
        </div>
      </form>
    </div>
  )
}
