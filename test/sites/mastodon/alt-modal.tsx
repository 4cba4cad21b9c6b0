import { useRef, useState } from 'react'
import { Area, type AreaHandle } from '../shared/area'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'

const TITLE = say({ en: 'Add alt text', cy: 'Ychwanegu testun amgen', de: 'Alt-Text hinzufügen' })
const DONE = say({ en: 'Done', cy: 'Iawn', de: 'Fertig' })
const CANCEL = say({ en: 'Cancel', cy: 'Diddymu', de: 'Abbrechen' })

/** What a picture shows: “Done” stands in the head, before the field; Ctrl+Enter does the same. */
export function AltModal({ onClose }: { readonly onClose: () => void }) {
  const area = useRef<AreaHandle>(null)
  const [alt, setAlt] = useState('')
  const save = (event: Event) => {
    if (alt.trim() !== '' && publish('alt-text', alt, [], event)) onClose()
  }
  return (
    <div className="veil modal-root">
      <div className="sheet modal-root__modal dialog-modal">
        <div className="row dialog-modal__header">
          <PublishControl
            native
            className="button action"
            disabled={alt.trim() === ''}
            onPublish={save}
            onTouch={() => area.current?.remount()}
            data-control="alt-text"
          >
            {DONE}
          </PublishControl>
          <span className="grow">{TITLE}</span>
          <button type="button" className="quiet" onClick={onClose}>
            {CANCEL}
          </button>
        </div>
        <div className="dialog-modal__content body">
          <Area
            ref={area}
            id="description"
            text={alt}
            onText={setAlt}
            publishes="Mod+Enter"
            onPublish={save}
            aria-label={TITLE}
            rows={4}
            data-surface="alt-text"
          />
        </div>
      </div>
    </div>
  )
}
