import { useState } from 'react'
import { labels } from '../shared/labels'
import { ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'
import { switches } from '../shared/switches'

/** A textarea in a form: Enter publishes; “Post” appears with the first letter. */
export function Comments({ story }: { readonly story: string }) {
  const first = story === 'allotment'
  const [text, setText] = useState(first && switches.open === 'comment' ? switches.draft : '')
  const [said, say] = useSaid()
  const [generation, setGeneration] = useState(0)
  const onPublish = (event: Event) => {
    if (text.trim() === '' || !publish('comment', text, [], event)) return
    say(text)
    setText('')
  }
  const change = (next: string) => {
    setText(next)
    if (switches.rerender && next.length > text.length && next.length % 7 === 0)
      setGeneration((last) => last + 1)
  }
  return (
    <>
      {said.map(({ id, text: words }) => (
        <p key={id}>
          <b>{ME.handle.slice(1)}</b> {words}
        </p>
      ))}
      <form
        className="row write"
        onSubmit={(event) => {
          event.preventDefault()
          onPublish(event.nativeEvent)
        }}
      >
        <textarea
          key={generation}
          ref={(box) => {
            if (generation > 0 && box && document.activeElement === document.body) {
              box.focus()
              box.setSelectionRange(box.value.length, box.value.length)
            }
          }}
          aria-label={labels.addComment}
          placeholder={labels.addComment}
          data-surface={first ? 'comment' : undefined}
          autoFocus={first && switches.open === 'comment'}
          rows={1}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            onPublish(event.nativeEvent)
          }}
        />
        {text.trim() !== '' && (
          <PublishControl
            className="share"
            disabled={false}
            onPublish={onPublish}
            onTouch={() => setGeneration((last) => last + 1)}
            data-control={first ? 'comment' : undefined}
          >
            {labels.post}
          </PublishControl>
        )}
      </form>
    </>
  )
}
