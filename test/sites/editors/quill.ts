import Quill from 'quill'
import type { Make } from './model'

export const quill: Make = async (place) => {
  const editor = new Quill(place)
  editor.root.dataset.surface = 'post'
  return {
    text: () => editor.getText().replace(/\n$/, ''),
    pause: () => editor.history.cutoff(),
  }
}
