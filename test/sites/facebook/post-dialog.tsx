import { useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'

interface DialogProps {
  readonly onClose: () => void
  readonly onPublished: (text: string) => void
}

/** The labelled dialog is an empty shell; the composer is in one without a label. */
export function PostDialog({ onClose, onPublished }: DialogProps) {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const files = useFiles()
  const empty = text.trim() === '' && files.files.length === 0
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (publish('post', words, files.files, event)) onPublished(words)
  }
  return (
    <div className="veil">
      <div role="dialog" aria-label={labels.createPost} className="gone" />
      <div role="dialog" className="sheet" {...fileHandlers(files)}>
        <header>
          <h2>{labels.createPost}</h2>
          <div
            role="button"
            tabIndex={0}
            className="close center"
            aria-label={labels.close}
            onClick={onClose}
          >
            ×
          </div>
        </header>
        <div className="body">
          <div className="row">
            <Avatar name={ME.name} />
            <div>
              <h3>{ME.name}</h3>
              <span className="muted">Friends</span>
            </div>
          </div>
          <LexicalBox
            ref={box}
            surface="post"
            className="large"
            label={labels.mind}
            placeholder={labels.mind}
            rich
            mentions
            autoFocus
            initial={switches.open === 'post' ? switches.draft : ''}
            onChange={setText}
          />
          <Previews files={files} />
          <div className="row add">
            <span className="grow">Add to your post</span>
            <label className="quiet">
              {labels.photo}
              <FileInput files={files} className="gone" data-file="post" />
            </label>
          </div>
          <PublishControl
            className="action wide"
            aria-label={labels.post}
            disabled={empty}
            onPublish={onPublish}
            onTouch={() => box.current?.remount()}
            data-control="post"
          >
            {labels.post}
          </PublishControl>
        </div>
      </div>
    </div>
  )
}
