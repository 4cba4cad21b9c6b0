import { useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { Replica } from '../shared/people'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { SlateBox } from './slate-box'

/** One message that can be edited: the box stands in the message, and Enter saves. */
function Message({ text }: { readonly text: string }) {
  const box = useRef<Box>(null)
  const [editing, setEditing] = useState(false)
  const onPublish = (event: Event) => {
    if (publish('edit', box.current?.text() ?? '', [], event)) setEditing(false)
    return true
  }
  return (
    <li role="article">
      {editing ? <SlateBox ref={box} label="Edit Message" surface="edit" onEnter={onPublish} /> : text}
      <button type="button" className="quiet" data-open="edit" onClick={() => setEditing(true)}>
        Edit
      </button>
    </li>
  )
}

/** A channel. Nothing can be pressed to send: Enter is the only way. */
export function Channel() {
  const box = useRef<Box>(null)
  const [said, say] = useSaid()
  const files = useFiles()
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' && files.files.length === 0) return false
    if (!publish('message', words, files.files, event)) return true
    say(words)
    box.current?.clear()
    files.clear()
    return true
  }
  return (
    <main>
      <ol data-list-id="chat-messages">
        <Message text="The minibus is booked." />
        {said.map(({ id, text }) => (
          <li key={id} role="article">
            {text}
          </li>
        ))}
      </ol>
      <form onSubmit={(event) => event.preventDefault()} {...fileHandlers(files)}>
        <Previews files={files} />
        <div className="row channel-text-area">
          <label className="quiet">
            +
            <FileInput files={files} className="gone file-input" data-file="message" />
          </label>
          <div className="grow">
            <SlateBox
              ref={box}
              label={`${labels.message} #staff-room`}
              surface="message"
              onEnter={onPublish}
            />
          </div>
          <button type="button" className="quiet" aria-label="Select emoji" aria-haspopup="dialog">
            ☺
          </button>
        </div>
      </form>
      <Replica />
    </main>
  )
}
