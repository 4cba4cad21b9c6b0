import { forwardRef, useImperativeHandle, useState } from 'react'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'
import '../editors/slate'
import type { Box } from '../shared/lexical-box'

interface SlateBoxProps {
  readonly label: string
  /** For the tests. */
  readonly surface: string
  /** Gets Enter without Shift; says whether it took it. */
  readonly onEnter: (event: KeyboardEvent) => boolean
}

/** An editor on the real Slate, as Discord has it: one paragraph a line. */
export const SlateBox = forwardRef<Box, SlateBoxProps>(function SlateBox({ label, surface, onEnter }, ref) {
  const [editor] = useState(() => withHistory(withReact(createEditor())))
  const [generation, setGeneration] = useState(0)
  useImperativeHandle(ref, () => ({
    text: () => editor.children.map((node) => Node.string(node)).join('\n'),
    focus: () => ReactEditor.focus(editor),
    clear: () => {
      Transforms.select(editor, Editor.range(editor, []))
      Transforms.delete(editor)
      const [, ...more] = editor.children
      for (const _ of more) Transforms.removeNodes(editor, { at: [1] })
    },
    remount: () => setGeneration((last) => last + 1),
  }))
  return (
    <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }]}>
      <Editable
        key={generation}
        role="textbox"
        aria-multiline
        aria-label={label}
        placeholder={label}
        data-surface={surface}
        className="words"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter(event.nativeEvent)
        }}
      />
    </Slate>
  )
})
