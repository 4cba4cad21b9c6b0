import { useRef, useState } from 'react'
import { type Files, Previews } from '../shared/files'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { PlainBox } from '../shared/plain-box'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'

const Commentbox = 'ytd-commentbox' as 'div'
const Button = 'ytd-button-renderer' as 'div'

interface Props {
  readonly surface?: string
  readonly say: string
  readonly files?: Files
  readonly onDone?: (text: string) => void
}

/** What comments, replies and community posts are written in. Ctrl+Enter publishes, as the button does. */
export function CommentBox({ surface, say, files, onDone }: Props) {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const attached = files?.files ?? []
  const empty = text.trim() === '' && attached.length === 0
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' && attached.length === 0) return
    if (!publish(surface ?? 'double', words, attached, event)) return
    box.current?.clear()
    files?.clear()
    onDone?.(words)
  }
  return (
    <Commentbox>
      <PlainBox
        ref={box}
        id="contenteditable-root"
        label={labels.addComment}
        autoFocus={surface !== undefined && surface !== 'community'}
        initial={switches.open === surface ? switches.draft : ''}
        surface={surface}
        onChange={setText}
        onEnter={(event) => {
          if (!event.ctrlKey && !event.metaKey) return false
          onPublish(event)
          return true
        }}
      />
      {files && <Previews files={files} />}
      <div id="footer">
        <Button id="cancel-button">
          <button type="button" className="pill">
            {labels.cancel}
          </button>
        </Button>
        <Button id="submit-button">
          <PublishControl
            native
            className="pill"
            aria-label={say}
            disabled={empty}
            onPublish={onPublish}
            onTouch={() => box.current?.remount()}
            data-control={surface}
          >
            {say}
          </PublishControl>
        </Button>
      </div>
    </Commentbox>
  )
}
