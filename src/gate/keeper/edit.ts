import type { EditorKind } from './editor-kind'

/** Tells the editor of an edit of what is selected. */
function announce(editor: HTMLElement, inputType: string, data: string | null = null): void {
  const selection = editor.ownerDocument.getSelection()
  const targetRanges =
    selection !== null && selection.rangeCount > 0 ? [new StaticRange(selection.getRangeAt(0))] : []
  const told = { bubbles: true, cancelable: true, composed: true }
  editor.dispatchEvent(new InputEvent('beforeinput', { ...told, inputType, data, targetRanges }))
}

/** Puts words in place of what is selected; takes it out for `''`. */
export function write(editor: HTMLElement, words: string, { way }: EditorKind): void {
  if (way === 'announce') {
    if (words === '') announce(editor, 'deleteContentBackward')
    else announce(editor, 'insertText', words)
  } else if (words === '') editor.ownerDocument.execCommand('delete')
  else editor.ownerDocument.execCommand('insertText', false, words)
}

function pressUndo(editor: HTMLElement): void {
  const isMac = /mac/i.test(navigator.platform)
  const held = { ctrlKey: !isMac, metaKey: isMac }
  const key = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    bubbles: true,
    cancelable: true,
    composed: true,
  }
  for (const type of ['keydown', 'keyup']) editor.dispatchEvent(new KeyboardEvent(type, { ...key, ...held }))
}

/** Takes the last edit back, in the history that has it. */
export function takeBack(editor: HTMLElement, { undo }: EditorKind): void {
  if (undo === 'announce') announce(editor, 'historyUndo')
  else if (undo === 'key') pressUndo(editor)
  else editor.ownerDocument.execCommand('undo')
}
