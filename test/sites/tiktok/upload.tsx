import { useRef, useState } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { FileInput, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { Replica } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'

/** Whether “Post” asks once more, as it does while the film is still looked at: then “Post now” publishes. */
const ASKS = new URLSearchParams(location.search).get('asks') === '1'

/** A film's caption in TikTok Studio. */
export function Upload() {
  const box = useRef<Box>(null)
  const [asks, setAsks] = useState(false)
  const files = useFiles()
  const onPublish = (event: Event) => {
    if (!publish('caption', box.current?.text() ?? '', files.files, event)) return
    setAsks(false)
    box.current?.clear()
    files.clear()
  }
  return (
    <main>
      <FileInput files={files} accept="video/*" data-file="caption" />
      <Previews files={files} />
      <div className="caption">
        <DraftBox
          ref={box}
          surface="caption"
          testId=""
          label={labels.caption}
          placeholder={labels.caption}
          onChange={() => {}}
          onSubmit={() => {}}
        />
      </div>
      <div className="row end">
        <button type="button" className="quiet">
          Discard
        </button>
        <PublishControl
          native
          className="action"
          data-e2e="post_video_button"
          disabled={false}
          onPublish={(event) => (ASKS ? setAsks(true) : onPublish(event))}
          onTouch={() => box.current?.remount()}
          data-control="caption"
        >
          {labels.post}
        </PublishControl>
      </div>
      {asks && (
        <div className="veil">
          <div role="dialog" aria-modal="true" className="sheet">
            <div className="body">
              <h2>Continue to post?</h2>
              <p>We are still checking your video for issues.</p>
              <div className="row end">
                <button type="button" className="quiet" aria-label="Close" onClick={() => setAsks(false)}>
                  {labels.cancel}
                </button>
                <PublishControl
                  native
                  className="action"
                  disabled={false}
                  onPublish={onPublish}
                  data-control="caption-last"
                >
                  {labels.postNow}
                </PublishControl>
              </div>
            </div>
          </div>
        </div>
      )}
      <Replica />
    </main>
  )
}
