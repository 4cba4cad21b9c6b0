import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js'
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { labels } from './labels'
import { switches } from './switches'

export interface Box {
  clear(): void
  focus(): void
  text(): string
  /** Another element takes the editor's place; its content stays. */
  remount(): void
}

interface BoxProps {
  /** Place in a thread, from 0. */
  readonly index?: number
  readonly placeholder: string
  readonly autoFocus?: boolean
  readonly initial?: string
  /** For the tests. */
  readonly surface: string
  readonly onChange: (text: string) => void
  readonly onSubmit: (event: Event) => void
  /** Enter alone submits, as in comments and chats. */
  readonly enter?: boolean
  readonly label?: string
  /** What the site calls it, where that isn’t X. */
  readonly testId?: string
}

/** An editor on the real Draft.js, as X has it. `onSubmit` gets Ctrl+Enter and Cmd+Enter; with `enter` every Enter. */
export const DraftBox = forwardRef<Box, BoxProps>(function DraftBox(props, ref) {
  const { index = 0, placeholder, autoFocus = false, initial = '' } = props
  const [state, setState] = useState(() =>
    EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(initial))),
  )
  const [generation, setGeneration] = useState(0)
  const newest = useRef(0)
  const editor = useRef<Editor>(null)
  const latest = useRef(state)
  latest.current = state
  const text = () => latest.current.getCurrentContent().getPlainText('\n')

  const renew = () => {
    newest.current += 1
    setGeneration(newest.current)
  }

  const change = (next: EditorState) => {
    const before = latest.current.getCurrentContent().getPlainText('\n')
    latest.current = next
    setState(next)
    const after = next.getCurrentContent().getPlainText('\n')
    if (before === after) return
    props.onChange(after)
    if (switches.rerender && after.length > before.length && after.length % 7 === 0) renew()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: for the start only
  useLayoutEffect(() => {
    if (initial) props.onChange(initial)
    if (autoFocus) editor.current?.focus()
  }, [])
  useLayoutEffect(() => {
    if (generation > 0) editor.current?.focus()
  }, [generation])

  useImperativeHandle(ref, () => ({
    text,
    focus: () => editor.current?.focus(),
    // A new editor, as on X: one that stays may bring its old words back when it has just got the focus.
    clear: () => {
      change(EditorState.moveFocusToEnd(EditorState.createEmpty()))
      renew()
    },
    remount: () => renew(),
  }))

  return (
    <div className="box draft" data-surface-box={props.surface}>
      <Editor
        key={generation}
        ref={editor}
        editorState={state}
        // One that was replaced would bring its old words back as it loses the focus.
        onChange={(next) => newest.current === generation && change(next)}
        placeholder={placeholder}
        ariaLabel={props.label ?? labels.post}
        ariaMultiline
        role="textbox"
        webDriverTestID={props.testId ?? `tweetTextarea_${index}`}
        keyBindingFn={(event) => {
          const wanted = event.ctrlKey || event.metaKey || (props.enter && !event.shiftKey)
          if (event.key === 'Enter' && wanted) return 'submit'
          return getDefaultKeyBinding(event)
        }}
        handleKeyCommand={(command) => {
          if (command !== 'submit') return 'not-handled'
          if (window.event) props.onSubmit(window.event)
          return 'handled'
        }}
      />
    </div>
  )
})
