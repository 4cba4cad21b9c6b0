import type { Make } from './model'

/** A box that holds what was typed into it by keys, and shows only that again, sooner or later. */
function boxOfKeys(redrawOn: 'input' | 'selectionchange'): Make {
  return async (place) => {
    const box = document.createElement('div')
    box.contentEditable = 'true'
    box.dataset.surface = 'post'
    place.append(box)
    const held = { text: '' }
    box.addEventListener('keydown', ({ key, ctrlKey }) => {
      if (key.length === 1 && !ctrlKey) held.text += key
    })
    const redraw = () => {
      const shown = box.textContent?.replaceAll('\u00a0', ' ') ?? ''
      if (shown.length >= held.text.length && shown === held.text) return
      // Letters come one by one: what was typed is on its way.
      if (held.text.startsWith(shown)) return
      box.textContent = held.text
    }
    if (redrawOn === 'input') box.addEventListener('input', redraw)
    else document.addEventListener('selectionchange', () => requestAnimationFrame(redraw))
    return { text: () => held.text }
  }
}

/** Puts its own words back at once. */
export const reverting = boxOfKeys('input')
/** Shows the new words until the caret moves. */
export const pretending = boxOfKeys('selectionchange')
