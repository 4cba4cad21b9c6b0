import { useRef, useState } from 'react'
import { Area, type AreaHandle } from '../shared/area'
import { labels } from '../shared/labels'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'

interface DialogProps {
  readonly onClose: () => void
  readonly onSaved: (alt: string) => void
}

const ALT = say({ en: 'Alt text', cy: 'Testun amgen', de: 'Alt-Text' })
const SAVE = say({ en: 'Save', cy: 'Cadw', de: 'Speichern' })

/** What a picture shows. Nothing of it stands in the page any more when the post goes out. */
export function AltDialog({ onClose, onSaved }: DialogProps) {
  const area = useRef<AreaHandle>(null)
  const [alt, setAlt] = useState('')
  const save = (event: Event) => {
    if (publish('alt-text', alt, [], event)) onSaved(alt)
  }
  return (
    <div className="veil over">
      <div role="dialog" aria-label={ALT} className="sheet">
        <div className="body">
          <header className="row">
            <h2 className="grow">{ALT}</h2>
            <button type="button" className="quiet" aria-label={labels.close} onClick={onClose}>
              <svg viewBox="0 0 8 8" width="12" height="12" aria-hidden="true">
                <path d="M1 1 7 7M7 1 1 7" stroke="currentColor" />
              </svg>
            </button>
          </header>
          <Area
            ref={area}
            text={alt}
            onText={setAlt}
            publishes="Mod+Enter"
            onPublish={() => {}}
            aria-label={ALT}
            rows={4}
            data-surface="alt-text"
          />
          <PublishControl
            native
            className="action"
            disabled={alt.trim() === ''}
            onPublish={save}
            onTouch={() => area.current?.remount()}
            aria-label={SAVE}
            data-control="alt-text"
          >
            {SAVE}
          </PublishControl>
        </div>
      </div>
    </div>
  )
}
