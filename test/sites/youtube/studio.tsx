import { useRef, useState } from 'react'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { Replica } from '../shared/people'
import { PlainBox } from '../shared/plain-box'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'

const Dialog = 'ytcp-uploads-dialog' as 'div'
const Textbox = 'ytcp-social-suggestions-textbox' as 'div'

/** A film that was just uploaded: its title and description, then (with these out of sight) who may see it. */
export function Studio() {
  const title = useRef<Box>(null)
  const description = useRef<Box>(null)
  const [last, setLast] = useState(false)
  const [done, setDone] = useState(false)
  const onPublish = (event: Event) => {
    const words = [title.current?.text() ?? '', description.current?.text() ?? '']
    if (publish('studio', words.filter((text) => text !== '').join('\n\n'), [], event)) setDone(true)
  }
  if (done) return <main>Video published</main>
  return (
    <main>
      <Dialog role="dialog" aria-modal="true">
        <div hidden={last}>
          <Textbox id="title-textarea">
            <PlainBox
              ref={title}
              id="textbox"
              label="Add a title that describes your video"
              surface="studio-title"
            />
          </Textbox>
          <Textbox id="description-textarea">
            <PlainBox ref={description} id="textbox" label="Tell viewers about your video" surface="studio" />
          </Textbox>
        </div>
        {last && <p>Who can see this video: Public</p>}
        <div id="footer">
          {last && (
            <button type="button" id="back-button" className="pill" onClick={() => setLast(false)}>
              {labels.back}
            </button>
          )}
          {last ? (
            <PublishControl
              native
              id="done-button"
              className="pill"
              disabled={false}
              onPublish={onPublish}
              data-control="studio"
            >
              {labels.publish}
            </PublishControl>
          ) : (
            <button type="button" id="next-button" className="pill" onClick={() => setLast(true)}>
              {labels.next}
            </button>
          )}
        </div>
      </Dialog>
      <Replica />
    </main>
  )
}
