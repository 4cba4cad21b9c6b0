import { useRef } from 'react'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Picture } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'

const CANCEL = say({ en: 'Cancel', cy: 'Canslo', de: 'Abbrechen' })
const DONE = say({ en: 'Done', cy: 'Wedi gorffen', de: 'Fertig' })

/** The caption of a post that is out: “Cancel” and “Done” stand in the head, before the box. */
export function EditDialog({ onClose }: { readonly onClose: () => void }) {
  const box = useRef<Box>(null)
  const onPublish = (event: Event) => {
    if (publish('edit-caption', box.current?.text() ?? '', [], event)) onClose()
  }
  return (
    <div className="veil dark">
      <div role="dialog" aria-label="Edit info" className="sheet create">
        <header>
          <div role="button" tabIndex={0} className="share left" onClick={onClose}>
            {CANCEL}
          </div>
          <h2>Edit info</h2>
          <PublishControl
            className="share"
            disabled={false}
            onPublish={onPublish}
            onTouch={() => box.current?.remount()}
            data-control="edit-caption"
          >
            {DONE}
          </PublishControl>
        </header>
        <div className="body pair">
          <Picture hue={150} />
          <LexicalBox
            ref={box}
            surface="edit-caption"
            className="caption"
            label={labels.caption}
            placeholder={labels.caption}
            rich
            mentions
            autoFocus
          />
        </div>
      </div>
    </div>
  )
}
