import { createRoot } from 'react-dom/client'
import { type BaseEditor, createEditor, type Descendant, Editor, Transforms } from 'slate'
import { type HistoryEditor, withHistory } from 'slate-history'
import { Editable, type ReactEditor, type RenderElementProps, Slate, withReact } from 'slate-react'
import type { Make } from './model'

type Element =
  | { type: 'paragraph'; children: { text: string }[] }
  | { type: 'mention'; name: string; children: { text: string }[] }

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor
    Element: Element
    Text: { text: string }
  }
}

function lineOf(node: Descendant): string {
  if ('text' in node) return node.text
  if (node.type === 'mention') return `@${node.name}`
  return node.children.map(lineOf).join('')
}

function render({ attributes, children, element }: RenderElementProps) {
  if (element.type === 'paragraph') return <p {...attributes}>{children}</p>
  return (
    <span {...attributes} contentEditable={false}>
      @{element.name}
      {children}
    </span>
  )
}

/** Slate measures its placeholder, and would shrink under the pointer. */
const HIGH = { minHeight: '6rem' }

export const slate: Make = async (place) => {
  const editor = withHistory(withReact(createEditor()))
  const isMention = (element: Element) => element.type === 'mention'
  editor.isInline = isMention
  editor.isVoid = isMention
  const empty: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] }]
  createRoot(place).render(
    <Slate editor={editor} initialValue={empty}>
      <Editable data-surface="post" renderElement={render} placeholder="What’s new?" style={HIGH} />
    </Slate>,
  )
  return {
    text: () => editor.children.map(lineOf).join('\n'),
    mention: (name) => {
      Transforms.insertNodes(editor, { type: 'mention', name, children: [{ text: '' }] })
      Transforms.move(editor)
      Editor.insertText(editor, ' ')
    },
  }
}
