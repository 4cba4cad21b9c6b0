import { Editor, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Make } from './model'

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node }) => ['span', { 'data-mention': '' }, `@${node.attrs.name}`],
  renderText: ({ node }) => `@${node.attrs.name}`,
})

/** Tiptap, which is ProseMirror with its usual extensions. */
export const prosemirror: Make = async (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit, Mention] })
  editor.view.dom.dataset.surface = 'post'
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    mention: (name) => {
      editor
        .chain()
        .focus()
        .insertContent([
          { type: 'mention', attrs: { name } },
          { type: 'text', text: ' ' },
        ])
        .run()
    },
  }
}
