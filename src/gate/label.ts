import { hostOf } from './path'

/** What a control says, as compared with `labels.yaml`: one space between words, small letters, no full stop. */
export function normaliseLabel(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim()
    .replace(/[.!…]{1,9}$/, '')
    .toLowerCase()
}

/** The element whose words a control shows: its host, where it is a button in a shadow root around a slot. */
export function faceOf(control: Element): Element {
  return (control.querySelector('slot') !== null && hostOf(control)) || control
}

/** The labels of a control: its accessible name and its text may differ. */
export function labelsOf(control: Element): string[] {
  const face = faceOf(control)
  const spoken = [control, face].map((each) => each.getAttribute('aria-label') ?? '')
  const shown = control instanceof HTMLInputElement ? control.value : (face.textContent ?? '')
  const title = control.getAttribute('title') ?? ''
  return [...new Set([...spoken, shown, title].map(normaliseLabel))].filter((label) => label !== '')
}
