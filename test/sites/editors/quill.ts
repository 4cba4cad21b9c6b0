import Quill from 'quill'
import type { Make } from './model'

const Embed = Quill.import('blots/embed') as unknown as {
  new (): object
  create(value: string): HTMLElement
}

class MentionBlot extends Embed {
  static blotName = 'mention'
  static tagName = 'span'
  static className = 'mention'
  static override create(name: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: Quill looks at the class that it was called on
    const node = super.create(name)
    node.dataset.name = name
    node.textContent = `@${name}`
    return node
  }
  static value(node: HTMLElement): string {
    return node.dataset.name ?? ''
  }
}
Quill.register({ 'formats/mention': MentionBlot as never })

export const quill: Make = async (place) => {
  const editor = new Quill(place)
  editor.root.dataset.surface = 'post'
  return {
    text: () =>
      editor
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : `@${String(insert?.mention)}`))
        .join('')
        .replace(/\n$/, ''),
    pause: () => editor.history.cutoff(),
    mention: (name) => {
      const at = editor.getSelection(true).index
      editor.insertEmbed(at, 'mention', name, 'user')
      editor.insertText(at + 1, ' ', 'user')
      editor.setSelection(at + 2, 0, 'user')
    },
  }
}
