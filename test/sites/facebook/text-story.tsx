import { useRef, useState } from 'react'
import { Area, type AreaHandle } from '../shared/area'
import { labels } from '../shared/labels'
import { Replica } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'

const START = say({ en: 'Start typing', cy: 'Dechreuwch deipio', de: 'Beginne zu schreiben' })
const DISCARD = say({ en: 'Discard', cy: 'Gwaredu', de: 'Verwerfen' })
const SHARE = say({ en: 'Share to Story', cy: 'Rhannu i’r stori', de: 'In Story teilen' })

/** `/stories/create`: a field for the words; the buttons are in a column of their own, with the preview beside it. */
export function TextStory() {
  const area = useRef<AreaHandle>(null)
  const [text, setText] = useState('')
  const [done, setDone] = useState(false)
  const onPublish = (event: Event) => {
    if (publish('story', text, [], event)) setDone(true)
  }
  if (done) return <main>{labels.close}</main>
  return (
    <div className="row story-page">
      <div role="navigation" aria-label="Your story" className="card opener">
        <h1>Your story</h1>
        <Area
          ref={area}
          text={text}
          onText={setText}
          publishes="Mod+Enter"
          onPublish={() => {}}
          aria-invalid="false"
          aria-label={START}
          placeholder={START}
          rows={4}
          data-surface="story"
        />
        <div className="row">
          <div role="button" tabIndex={0} className="quiet grow" aria-label={DISCARD}>
            {DISCARD}
          </div>
          <PublishControl
            className="action"
            aria-label={SHARE}
            disabled={text.trim() === ''}
            onPublish={onPublish}
            onTouch={() => area.current?.remount()}
            data-control="story"
          >
            {SHARE}
          </PublishControl>
        </div>
      </div>
      <main role="main" className="card">
        <p className="large">{text}</p>
        <Replica />
      </main>
    </div>
  )
}
