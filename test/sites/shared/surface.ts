import { join } from 'node:path'
import type { Page } from '../../e2e/driver/driver'
import { until } from '../../e2e/driver/place'

/** A place on a replica where something can be published. */
export interface Surface {
  /** The name the replica gives what is published here. */
  readonly name: string
  /** The editor to write in. */
  readonly editor: string
  readonly control: string
  /** What a person does to get to the editor. */
  open(page: Page): Promise<void>
  /** The ways a person publishes here: a press on the control, or keys. */
  readonly gestures: readonly string[]
  /** Where a later step publishes: what leads there from the editor, and what leads back to it, there at that step alone. */
  readonly steps?: { readonly forward: string; readonly back: string }
  /** Set where the page is done with when something was published: the next is written on a new one. */
  readonly once?: true
  /** Other fields that go out together with the editor: a title, an alt text. */
  readonly beside?: readonly string[]
  /** Set where a held press can only be repeated by the person: the page takes no event that a script made. */
  readonly pressAgain?: true
  /** What the address asks the replica for. */
  readonly query?: Readonly<Record<string, string>>
  /** Another of the replica's hosts than its first. */
  readonly host?: string
}

/** A picture to attach. */
export const HILL = join(import.meta.dirname, '../../e2e/hill.png')

/** For an editor that is there from the start. */
export const atOnce = async (): Promise<void> => {}

/** For an editor that a press brings. */
export const opener = (selector: string) => (page: Page) => page.click(selector)

/** The marks that replicas put on editors and publish controls for the tests. */
export const editorOf = (surface: string): string => `[data-surface="${surface}"]`
/** For a thread: its second box takes the focus a moment after it came, and a person sees that. */
export async function startThread(page: Page): Promise<void> {
  await page.click('[data-open="post"]')
  await page.click('[data-add]')
  const isThere = `document.activeElement?.matches(${JSON.stringify(editorOf('part-1'))}) === true`
  await until('the second box to have the focus', () => page.evaluate<boolean>(isThere))
}

/** The name of a surface whose editor and control are marked with it. */
export const marked = (name: string): Pick<Surface, 'name' | 'editor' | 'control'> => ({
  name,
  editor: editorOf(name),
  control: controlOf(name),
})
/** For composers that only keys publish. */
export const NO_CONTROL = '[data-control="none"]'
export const controlOf = (surface: string): string => `[data-control="${surface}"]`
