import { useRef } from 'react'
import { Field } from '../shared/field'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { Replica } from '../shared/people'
import { PlainBox } from '../shared/plain-box'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'

/** Which of the two shapes it has isn't known from any source: a box (`?kind=box`) or a field. */
const isBox = new URLSearchParams(location.search).get('kind') !== 'field'

/** A conversation. Enter sends; the picture beside the box has words for screen readers only. */
export function Chat() {
  const box = useRef<Box>(null)
  const [said, say] = useSaid()
  const surface = isBox ? 'box' : 'field'
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' || !publish(surface, words, [], event)) return
    say(words)
    box.current?.clear()
  }
  const enter = (event: KeyboardEvent) => {
    if (event.shiftKey) return false
    onPublish(event)
    return true
  }
  return (
    <main>
      <ul>
        <li role="listitem">Maya Lindqvist</li>
        {said.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <div className="row write">
        {isBox ? (
          <PlainBox ref={box} role="textbox" label="" className="grow" surface="box" onEnter={enter} />
        ) : (
          <Field ref={box} placeholder={labels.sendChat} rows={1} surface="field" onEnter={enter} />
        )}
        <PublishControl
          native
          className="quiet"
          aria-label="Send this text"
          disabled={false}
          onPublish={onPublish}
          onTouch={() => box.current?.remount()}
          data-control={surface}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M2 21 23 12 2 3v7l15 2-15 2Z" fill="#0fadff" />
          </svg>
        </PublishControl>
      </div>
      <Replica />
    </main>
  )
}
