import type { Make } from './model'

/** The field itself is the model. */
export const textarea: Make = async (place) => {
  const field = document.createElement('textarea')
  field.dataset.surface = 'post'
  place.append(field)
  return { text: () => field.value }
}

/** Nobody's library: what stands in the element is what is sent. */
export const plain: Make = async (place) => {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.dataset.surface = 'post'
  place.append(box)
  return {
    text: () => box.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' '),
    mention: (name) => {
      document.execCommand('insertHTML', false, `<span contenteditable="false">@${name}</span>&nbsp;`)
    },
  }
}
