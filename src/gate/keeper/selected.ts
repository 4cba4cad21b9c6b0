import { mapText } from './read-text'
import { settled, whenSelected } from './settle'
import { caretAt, offsetOf, rangeOf } from './text-range'

type Field = HTMLTextAreaElement | HTMLInputElement

function isField(editor: HTMLElement): editor is Field {
  return editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement
}

/** Where the caret (or the end of what is selected) is in the editor's text; `null` when it is elsewhere. */
export function caretOf(editor: HTMLElement): number | null {
  if (isField(editor)) return editor.selectionEnd
  const { focusNode: node, focusOffset: offset } = document.getSelection() ?? {}
  if (node === null || node === undefined || offset === undefined) return null
  return editor.contains(node) ? offsetOf(mapText(editor), { node, offset }) : null
}

/** Gives the editor the focus; `false` where it doesn't take it, as under a modal dialog. */
export async function takeFocus(editor: HTMLElement): Promise<boolean> {
  if (!editor.matches(':focus-within')) {
    editor.focus({ preventScroll: true })
    await settled()
  }
  return editor.matches(':focus-within')
}

/** Selects `[start, end)` of the editor's text, and lets the editor hear of it; `false` where that can't be done. */
export async function select(editor: HTMLElement, start: number, end: number): Promise<boolean> {
  if (isField(editor)) {
    editor.setSelectionRange(start, end)
    return editor.selectionStart === start && editor.selectionEnd === end
  }
  const selection = document.getSelection()
  const map = mapText(editor)
  const caret = start === end ? caretAt(map, start) : null
  const ends = caret ? ([caret, caret] as const) : rangeOf(map, start, end)
  if (ends === null || selection === null) return false
  const [from, to] = ends
  const isThere = (): boolean =>
    selection.anchorNode === from.node &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.node &&
    selection.focusOffset === to.offset
  if (!isThere())
    await whenSelected(() => selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset))
  return true
}
