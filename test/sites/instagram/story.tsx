import { useState } from 'react'
import { FileInput, Previews, useFiles } from '../shared/files'
import { Replica } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'

const ADD = say({ en: 'Add to your story', cy: 'Ychwanegu at eich stori', de: 'Zu deiner Story hinzufügen' })

/** `/create/story/`, in the layout for phones alone: a picture, and nowhere to write. */
export function Story() {
  const files = useFiles()
  const [done, setDone] = useState(false)
  const onPublish = (event: Event) => {
    if (publish('story', '', files.files, event)) setDone(true)
  }
  return (
    <main className="story-page">
      {files.files.length === 0 && (
        <label className="action">
          Choose a picture
          <FileInput files={files} className="gone" data-file="story" />
        </label>
      )}
      <Previews files={files} />
      {files.files.length > 0 && !done && (
        <PublishControl className="action" disabled={false} onPublish={onPublish} data-control="story">
          {ADD}
        </PublishControl>
      )}
      <Replica />
    </main>
  )
}
