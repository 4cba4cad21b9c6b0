import { isField } from '../path'
import { mapText } from './read-text'
import { settled, whenSelected } from './settle'
import { caretAt, offsetOf, type Point, rangeOf } from './text-range'

/** Where the caret (or the end of what is selected) is in the editor's text; `null` when it is elsewhere. */
export function caretOf(editor: HTMLElement): number | null {
  if (isField(editor)) return editor.selectionEnd
  const { focusNode: node, focusOffset: offset } = editor.ownerDocument.getSelection() ?? {}
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

type Ends = readonly [Point, Point]

function endsOf(editor: HTMLElement, start: number, end: number): Ends | null {
  const map = mapText(editor)
  if (start < end) return rangeOf(map, start, end)
  const caret = caretAt(map, start)
  return caret && [caret, caret]
}

const areSame = (some: Ends, other: Ends): boolean =>
  some.every(({ node, offset }, at) => other[at]?.node === node && other[at]?.offset === offset)

function selectedEnds(selection: Selection): Ends | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (anchorNode === null || focusNode === null) return null
  return [
    { node: anchorNode, offset: anchorOffset },
    { node: focusNode, offset: focusOffset },
  ]
}

/** An editor that is still drawing its last edit moves the selection back; one that has its own way does so each time. */
const MOST_TRIES = 5

/** Selects `[start, end)` of the editor's text, and lets the editor hear of it; `false` where that can't be done. */
export async function select(editor: HTMLElement, start: number, end: number): Promise<boolean> {
  if (isField(editor)) {
    editor.setSelectionRange(start, end)
    return editor.selectionStart === start && editor.selectionEnd === end
  }
  const selection = editor.ownerDocument.getSelection()
  if (selection === null) return false
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const ends = endsOf(editor, start, end)
    if (ends === null) return false
    const now = selectedEnds(selection)
    if (now !== null && areSame(now, ends)) break
    const [from, to] = ends
    await whenSelected(editor, () => selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset))
  }
  return true
}
