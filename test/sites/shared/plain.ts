import { switches } from './switches'

/** For replicas of sites whose pages are plain markup: what React does for the others in `publish-control.tsx`. */

/** The element that a selector names. Throws where the page isn't as it should be. */
export function the<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Kind {
  const found = within.querySelector<Kind>(selector)
  if (found === null) throw new Error(`There is no ${selector}.`)
  return found
}

function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]')
}

/** Acts when a control is pressed, on the event that the page's query asks for. */
export function onPress(control: HTMLElement, act: (event: Event) => void): void {
  const native = control.matches('button, input')
  control.addEventListener(switches.act, (event) => {
    if (!isDisabled(control)) act(event)
  })
  control.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || (native && switches.act === 'click')) return
    event.preventDefault()
    if (!isDisabled(control)) act(event)
  })
}

/** Whether a keydown is Enter together with Ctrl or Cmd. */
export function isModEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing
}

/** Parts of a text that have words in them, one a line, as the replicas publish them. */
export function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n')
}

/** Writes the site's words into all that is marked with `data-label`. */
export function label(words: Readonly<Record<string, string>>, within: ParentNode = document): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-label]')) {
    const text = words[element.dataset.label ?? ''] ?? ''
    if (element instanceof HTMLInputElement) element.value = text
    else element.textContent = text
  }
}

/** What stands in a plain contenteditable, as its site would send it. */
export function wordsOf(editable: HTMLElement): string {
  return editable.innerText.replaceAll('\u00a0', ' ').replaceAll('\ufeff', '').trim()
}
