import { useRef } from 'react'
import { type Files, Previews } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { publish } from '../shared/published'
import { Send } from './send'

/** A picture before it is sent, over the conversation and outside its footer, with a caption box of its own. */
export function Media({ files, onSent }: { readonly files: Files; readonly onSent: (text: string) => void }) {
  const box = useRef<Box>(null)
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (publish('media', words, files.files, event)) onSent(words)
    return true
  }
  return (
    <div className="media">
      <Previews files={files} />
      <div className="row">
        <LexicalBox
          ref={box}
          className="lexical-rich-text-input"
          surface="media"
          label={labels.caption}
          placeholder={labels.caption}
          marks={{ 'data-tab': 'undefined' }}
          autoFocus
          onEnter={onPublish}
        />
        <Send surface="media" box={box} onPublish={onPublish} />
      </div>
    </div>
  )
}
