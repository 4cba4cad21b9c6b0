import type { Box } from '../../src/warning/place'
import type { Page } from './driver/driver'
import { until } from './driver/place'

/** What the extension shows on a page. */
export interface Seen {
  /** The words of the open dialog. */
  readonly dialog: string | null
  /** The words of what has the focus in the dialog. */
  readonly focused: string | null
  /** Everything else: the indicator, a notice. */
  readonly beside: string
}

const LOOK = `(...roots) => {
  const seen = { dialog: null, focused: null, beside: '' }
  for (const root of roots) {
    const dialog = root.querySelector('dialog[open]')
    if (dialog) {
      seen.dialog = dialog.innerText
      seen.focused = root.activeElement?.innerText ?? null
    }
    for (const child of root.children) if (child !== dialog && !child.contains(dialog)) seen.beside += child.innerText + '\\n'
  }
  return seen
}`

export function look(page: Page): Promise<Seen> {
  return page.withClosedRoots<Seen>(LOOK)
}

/** The words of the dialog, once it is open and one of its buttons has the focus. */
export function waitForDialog(page: Page): Promise<string> {
  return until('the warning', async () => {
    const { dialog, focused } = await look(page)
    return focused !== null && dialog
  })
}

export async function waitForNoDialog(page: Page): Promise<void> {
  await until('the warning to close', async () => (await look(page)).dialog === null)
}

/** Waits until the indicator beside the composer says something of the kind. */
export function waitForIndicator(page: Page, words: RegExp): Promise<string> {
  return until(`an indicator that says ${words}`, async () => {
    const { beside } = await look(page)
    return words.test(beside) && beside
  })
}

const PILL = `(...roots) => {
  for (const root of roots) {
    const pill = root.querySelector('.pill')
    if (!pill?.checkVisibility()) continue
    const { left, top, width, height } = pill.getBoundingClientRect()
    return { left, top, width, height }
  }
  return null
}`

/** Where the indicator stands; `null` while it is away. */
export const pill = (page: Page): Promise<Box | null> => page.withClosedRoots<Box | null>(PILL)
export const waitForPill = (page: Page): Promise<Box> => until('the indicator', () => pill(page))
