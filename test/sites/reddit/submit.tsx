import { useLayoutEffect, useRef, useState } from 'react'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { publish } from '../shared/published'
import type { TitleInput } from './elements'

const Form = 'r-post-composer-form' as 'section'
const Title = 'faceplate-textarea-input' as 'div'
const Composer = 'shreddit-composer' as 'div'
const Submit = 'r-post-form-submit-button' as 'div'

/** The page for a new post: the title in a shadow root, the body slotted into one, the button in a third. */
export function SubmitPage() {
  const title = useRef<HTMLElement>(null)
  const body = useRef<Box>(null)
  const submit = useRef<HTMLElement>(null)
  const [empty, setEmpty] = useState(true)
  const words = () =>
    [(title.current as TitleInput).value, body.current?.text() ?? ''].filter((text) => text.trim() !== '')
  const look = () => setEmpty(words().length === 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads is in the elements
  useLayoutEffect(() => {
    const { current } = submit
    const onPost = (event: Event) => {
      const { detail } = event as CustomEvent<Event>
      if (words().length === 0 || !publish('post', words().join('\n\n'), [], detail)) return
      body.current?.clear()
      ;(title.current as TitleInput).clear()
    }
    title.current?.addEventListener('input', look)
    current?.addEventListener('post', onPost)
    return () => {
      title.current?.removeEventListener('input', look)
      current?.removeEventListener('post', onPost)
    }
  }, [])
  const late = empty ? { disabled: '' } : {}
  return (
    <main>
      <h2>Create post</h2>
      <Form>
        <Title ref={title as never} {...{ name: 'title', label: 'Title', surface: 'title' }} />
        <Composer>
          <LexicalBox
            ref={body}
            rich
            surface="post"
            label="Post body text field"
            placeholder="Body text (optional)"
            onChange={look}
          />
        </Composer>
        <div className="row end">
          <button type="button" className="quiet">
            Save draft
          </button>
          <Submit ref={submit as never} id="submit-post-button" {...late} />
        </div>
      </Form>
      <span hidden>{labels.post}</span>
    </main>
  )
}
