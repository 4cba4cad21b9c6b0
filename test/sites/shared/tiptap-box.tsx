import { Editor, type JSONContent } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Box } from './lexical-box'
import { switches } from './switches'

interface BoxProps {
  /** What the site writes on the editor's element. */
  readonly attributes: Readonly<Record<string, string>>
  readonly autoFocus?: boolean
  readonly initial?: string
  readonly className?: string
  /** For the tests. */
  readonly surface?: string | undefined
  readonly onChange?: (text: string) => void
  /** Gets every keydown before the editor does, and says whether it took it. */
  readonly onKey?: (event: KeyboardEvent) => boolean
}

const paragraph = (text: string): JSONContent => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text }] }),
})
const documentOf = (text: string): JSONContent => ({
  type: 'doc',
  content: text.split('\n').map(paragraph),
})
const textOf = (editor: Editor): string => editor.getText({ blockSeparator: '\n' })

/** An editor on the real Tiptap, as Bluesky and (in its newest pages) LinkedIn have it. */
export const TiptapBox = forwardRef<Box, BoxProps>(function TiptapBox(props, ref) {
  const place = useRef<HTMLDivElement>(null)
  const live = useRef<Editor | null>(null)
  const latest = useRef(props)
  latest.current = props

  const make = (content: JSONContent): Editor => {
    let length = 0
    const editor: Editor = new Editor({
      element: place.current,
      extensions: [StarterKit],
      content,
      injectCSS: false,
      editorProps: {
        attributes: { ...props.attributes, ...(props.surface && { 'data-surface': props.surface }) },
        handleKeyDown: (_view, event) => latest.current.onKey?.(event) ?? false,
      },
      onUpdate: () => {
        const text = textOf(editor)
        const grown = text.length > length
        length = text.length
        latest.current.onChange?.(text)
        if (switches.rerender && grown && length % 7 === 0) queueMicrotask(remount)
      },
    })
    return editor
  }

  const remount = () => {
    const old = live.current
    if (!old || old.isDestroyed) return
    const { from } = old.state.selection
    const focused = old.view.hasFocus()
    const content = old.getJSON()
    old.destroy()
    live.current = make(content)
    live.current.commands.setTextSelection(from)
    if (focused) live.current.view.focus()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is read from `latest`
  useLayoutEffect(() => {
    const { initial = '', autoFocus = false, onChange } = latest.current
    live.current = make(documentOf(initial))
    if (initial) onChange?.(initial)
    if (autoFocus) live.current.commands.focus('end', { scrollIntoView: false })
    return () => live.current?.destroy()
  }, [])

  useImperativeHandle(ref, () => ({
    clear: () => live.current?.commands.clearContent(true),
    focus: () => live.current?.commands.focus(),
    text: () => (live.current ? textOf(live.current) : ''),
    remount,
  }))

  return <div ref={place} className={`box ${props.className ?? ''}`} />
})
