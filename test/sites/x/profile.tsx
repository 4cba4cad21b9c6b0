import { useRef } from 'react'
import { Field } from '../shared/field'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'

/** The lines under one's own name, in a dialog whose button stands above the fields. */
export function Profile() {
  const name = useRef<Box>(null)
  const bio = useRef<Box>(null)
  const onPublish = (event: Event) => {
    const words = [name.current?.text() ?? '', bio.current?.text() ?? '']
    const text = words.filter((part) => part.trim() !== '').join('\n\n')
    if (text === '' || !publish('bio', text, [], event)) return
    name.current?.clear()
    bio.current?.clear()
  }
  return (
    <div className="veil dark">
      <div role="dialog" aria-modal="true" className="sheet modal">
        <header>
          <h2>Edit profile</h2>
          <PublishControl
            native
            className="action"
            data-testid="Profile_Save_Button"
            disabled={false}
            onPublish={onPublish}
            onTouch={() => bio.current?.remount()}
            data-control="bio"
          >
            {labels.save}
          </PublishControl>
        </header>
        <div className="body">
          <label>
            Name <Field line ref={name} name="displayName" surface="bio-name" />
          </label>
          <label>
            Bio <Field ref={bio} name="description" rows={3} surface="bio" />
          </label>
        </div>
      </div>
    </div>
  )
}
