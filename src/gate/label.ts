/** What a control says, as compared with `labels.yaml`: one space between words, small letters, no full stop. */
export function normaliseLabel(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim()
    .replace(/[.!…]{1,9}$/, '')
    .toLowerCase()
}

/** The labels of a control: its accessible name and its text may differ. */
export function labelsOf(control: Element): string[] {
  const spoken = control.getAttribute('aria-label') ?? ''
  const shown = control instanceof HTMLInputElement ? control.value : (control.textContent ?? '')
  const title = control.getAttribute('title') ?? ''
  return [spoken, shown, title].map(normaliseLabel).filter((label) => label !== '')
}
