import { editableAt, type Found } from './find-composer'
import { isMentionListOpen } from './mention-list'

/** While an input method is at work, Enter chooses a candidate. 229 is how older engines say so. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** Whether this keydown at `target`, in this composer, publishes. */
export function isPublishKey(
  event: KeyboardEvent,
  { kind, editor, region }: Found,
  target: Element = editor,
): boolean {
  if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return false
  const mod = event.ctrlKey || event.metaKey
  const wanted = mod ? 'mod-enter' : 'enter'
  // Where Enter alone sends, sites let it send with other keys held as well.
  if (!kind.keys.includes(wanted) && !kind.keys.includes('enter')) return false
  if (mod) return true
  // Enter in a further field (a title, a tag) sends nothing by itself; its form may, and that is seen as such.
  return editableAt(target)?.matches(kind.editor) === true && !isMentionListOpen(editor, region)
}

/** Whether this keydown presses the control that has the focus. */
export function isPressKey(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !isComposing(event)
}
