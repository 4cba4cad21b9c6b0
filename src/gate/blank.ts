import type { Found } from './find-composer'
import { isField, queryDeep } from './path'

/** What can be written in. */
const WRITABLE =
  'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])'
/** What may be attached. */
const SHOWN = 'img, video, canvas, [style*="blob:"], [style*="data:"]'

/** Enough to tell one draft from another where no keeper reads it. */
export function wordsIn(editor: Element): string {
  return isField(editor) ? editor.value : (editor.textContent ?? '')
}

export const isWordless = (editor: Element): boolean => wordsIn(editor).trim() === ''

/** Whether there is nothing at all that could go out, as can be told without a keeper: neither words nor anything shown. */
export function isBlank({ kind, editor, region, last }: Found): boolean {
  if (last !== undefined || !isWordless(editor)) return false
  const written = kind.with === undefined ? WRITABLE : `${WRITABLE}, ${kind.with}`
  return [editor, region].every(
    (box) => queryDeep(box, SHOWN).length === 0 && queryDeep(box, written).every(isWordless),
  )
}
