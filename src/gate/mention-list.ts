import { closestAcross, hostOf } from './path'
import { isVisible } from './visible'

function named(editor: Element, attribute: string): Element[] {
  const root = hostOf(editor)?.shadowRoot ?? editor.ownerDocument
  const ids = (editor.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '')
  return ids.flatMap((id) => root.getElementById(id) ?? [])
}

const LISTS = '[role="listbox"], [role="menu"], [role="grid"]'

/**
 * Whether a list of names, tags or emoji is open at the editor, so that Enter picks from it. What the page only
 * claims (an `aria-expanded` without a visible list) doesn't count: Enter would then publish unchecked.
 */
export function isMentionListOpen(editor: Element, region: Element): boolean {
  if (named(editor, 'aria-activedescendant').some(isVisible)) return true
  const combobox = closestAcross(editor, '[aria-expanded]')
  if (combobox?.getAttribute('aria-expanded') === 'true') {
    const lists = [combobox, editor].flatMap((each) => [
      ...named(each, 'aria-controls'),
      ...named(each, 'aria-owns'),
    ])
    const open = lists.length > 0 ? lists : [...editor.ownerDocument.querySelectorAll(LISTS)]
    if (open.some(isVisible)) return true
  }
  return [...region.querySelectorAll('[role="listbox"]')].some(
    (list) => isVisible(list) && list.childElementCount > 0,
  )
}
