import { useRef } from 'react'
import { Field } from '../shared/field'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { Replica, STORIES } from '../shared/people'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'

/** As it was before 2018, and still is on old.reddit.com: fields in forms that are really submitted. */
export function OldComments() {
  const box = useRef<Box>(null)
  const [said, say] = useSaid()
  return (
    <main>
      <p>{STORIES[0]?.text}</p>
      <form
        className="usertext cloneable"
        onSubmit={(event) => {
          event.preventDefault()
          const words = box.current?.text() ?? ''
          if (words.trim() === '' || !publish('old-comment', words, [], event.nativeEvent)) return
          say(words)
          box.current?.clear()
        }}
      >
        <div className="usertext-edit">
          <div className="md">
            <Field ref={box} name="text" rows={4} cols={60} surface="old-comment" />
          </div>
          <div className="bottom-area">
            <button type="submit" className="save" data-control="old-comment">
              {labels.save}
            </button>
            <button type="button" className="cancel">
              {labels.cancel}
            </button>
          </div>
        </div>
      </form>
      {said.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <Replica />
    </main>
  )
}

/** The page for a new post, as it was: title and text are two fields of one form. */
export function OldSubmit() {
  const title = useRef<Box>(null)
  const text = useRef<Box>(null)
  return (
    <main>
      <form
        id="newlink"
        className="submit content"
        onSubmit={(event) => {
          event.preventDefault()
          const words = [title.current?.text() ?? '', text.current?.text() ?? ''].filter(
            (part) => part !== '',
          )
          if (!publish('old-post', words.join('\n\n'), [], event.nativeEvent)) return
          title.current?.clear()
          text.current?.clear()
        }}
      >
        <p>title</p>
        <Field ref={title} name="title" rows={2} cols={60} surface="old-title" />
        <p>text (optional)</p>
        <div className="usertext-edit">
          <Field ref={text} name="text" rows={6} cols={60} surface="old-post" />
        </div>
        <button type="submit" className="btn" name="submit" value="form" data-control="old-post">
          {labels.submit}
        </button>
      </form>
      <Replica />
    </main>
  )
}
