import { useRef } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { Field } from '../shared/field'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { Replica } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'

/** A new pin. The button stands in the head of the page, far from the fields. */
export function PinForm() {
  const title = useRef<Box>(null)
  const description = useRef<Box>(null)
  const files = useFiles()
  const onPublish = (event: Event) => {
    const words = [title.current?.text() ?? '', description.current?.text() ?? '']
    const text = words.filter((part) => part.trim() !== '').join('\n\n')
    if (text === '' && files.files.length === 0) return
    if (!publish('pin', text, files.files, event)) return
    title.current?.clear()
    description.current?.clear()
    files.clear()
  }
  return (
    <div className="page" {...fileHandlers(files)}>
      <div className="row head">
        <h2>Create Pin</h2>
        <div data-test-id="storyboard-creation-nav-done">
          <PublishControl
            native
            className="action"
            disabled={false}
            onPublish={onPublish}
            onTouch={() => description.current?.remount()}
            data-control="pin"
          >
            {labels.publishNow}
          </PublishControl>
        </div>
      </div>
      <FileInput files={files} id="storyboard-upload-input" data-file="pin" />
      <Previews files={files} />
      <label htmlFor="storyboard-selector-title">Title</label>
      <Field line ref={title} id="storyboard-selector-title" placeholder="Add a title" surface="pin-title" />
      <div className="field">
        <DraftBox
          ref={description}
          surface="pin"
          testId=""
          label="Add a detailed description"
          placeholder="Add a detailed description"
          onChange={() => {}}
          onSubmit={() => {}}
        />
      </div>
      <Replica />
    </div>
  )
}
