import { useState } from 'react'
import { FileInput, fileHandlers, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { Replica } from '../shared/people'
import { useSaid } from '../shared/said'
import { CommentBox } from './comment-box'

const Dialog = 'ytd-backstage-post-dialog-renderer' as 'div'
const Pictures = 'ytd-backstage-multi-image-select-renderer' as 'div'

/** A channel's posts. Doubles of the dialog without any size stand before and behind the one that is seen. */
export function Community() {
  const [open, setOpen] = useState(false)
  const [said, say] = useSaid()
  const files = useFiles()
  return (
    <main>
      <div className="double">
        <Dialog>
          <CommentBox say={labels.post} />
        </Dialog>
      </div>
      {open ? (
        <Dialog {...fileHandlers(files)}>
          <Pictures>
            <FileInput files={files} data-file="community" />
          </Pictures>
          <CommentBox surface="community" say={labels.post} files={files} onDone={say} />
        </Dialog>
      ) : (
        <div id="placeholder-area" data-open="community" onClick={() => setOpen(true)}>
          <span id="commentbox-placeholder">{labels.mind}</span>
        </div>
      )}
      <div className="double">
        <Dialog>
          <CommentBox say={labels.post} />
        </Dialog>
      </div>
      {said.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <Replica />
    </main>
  )
}
