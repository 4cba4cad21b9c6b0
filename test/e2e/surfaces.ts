import { basename, dirname } from 'node:path'
import type { Published } from '../../tools/replicas/published'
import { type ReplicaId, replicaUrl } from '../../tools/replicas/sites'
import type { Surface as SurfaceHere } from '../sites/shared/surface'
import type { Page } from './driver/driver'
import { allOf, until } from './driver/place'

export { HILL } from '../sites/shared/surface'

/** A surface, and whose it is. */
export interface Surface extends SurfaceHere {
  readonly site: ReplicaId
}

const FILES = import.meta.glob<readonly SurfaceHere[]>('../sites/*/surfaces.ts', {
  eager: true,
  import: 'surfaces',
})

const all: readonly Surface[] = Object.entries(FILES).flatMap(([file, surfaces]) =>
  surfaces.map((surface) => ({ ...surface, site: basename(dirname(file)) })),
)

/** Where replicas answer whose sites have no file in `rules/sites/`: the person has to switch such a host on. */
const isAnySite = (surface: Surface): boolean =>
  new URL(addressOf(surface)).hostname.endsWith('.anysite.example')

/** Every surface of every replica in `test/sites/` whose site has a file. */
export const SURFACES = all.filter((surface) => !isAnySite(surface))
/** Every surface of those whose site has none. */
export const ANY_SITE_SURFACES = all.filter(isAnySite)

export function addressOf(surface: Surface, query: Readonly<Record<string, string>> = {}): string {
  return replicaUrl(surface.site, { ...surface.query, ...query }, surface.host)
}

/** Whether an editor has the focus and no caret, so that what is typed goes nowhere. */
const lacksCaret = (editor: string): string => `(() => {
  const editor = ${allOf(editor)}[0]
  const isFocused = editor?.isContentEditable && editor.matches(':focus, :focus-within')
  return Boolean(isFocused && editor.ownerDocument.getSelection().rangeCount === 0)
})()`

/**
 * Goes to the editor and puts the caret in it. Slate takes the caret away again when it draws itself before it heard
 * where that is (with or without an extension; some 1 in 100 times at a test's pace): a person then clicks again.
 */
export async function enter(page: Page, surface: Surface): Promise<void> {
  await surface.open(page)
  await until('a caret', async () => {
    await page.click(surface.editor)
    return !(await page.evaluate<boolean>(lacksCaret(surface.editor)))
  })
}

/** Whether an element can be seen. */
export function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate<boolean>(`${allOf(selector)}.some((element) => element.getClientRects().length > 0)`)
}

/** Goes on to the step that publishes, where there is one and the person isn't there yet. */
export async function goForward(page: Page, { steps }: Surface): Promise<void> {
  if (steps && !(await isSeen(page, steps.back))) await page.click(steps.forward)
}

/** Goes back from that step to the editor, where the person is there. */
export async function goBack(page: Page, { steps }: Surface): Promise<void> {
  if (steps && (await isSeen(page, steps.back))) await page.click(steps.back)
}

/** Publishes as a person does: `click`, keys in the editor, or (`control Enter`) keys on the focused control. */
export async function gesture(page: Page, surface: Surface, way: string): Promise<void> {
  await goForward(page, surface)
  if (way === 'click') return page.click(surface.control)
  const onControl = /^control (.+)$/.exec(way)?.[1]
  if (!onControl) return page.press(way)
  await until(`a control ${surface.control}`, () =>
    page.evaluate<boolean>(`${allOf(surface.control)}.length > 0`),
  )
  await page.evaluate(`${allOf(surface.control)}[0].focus()`)
  await page.press(onControl)
}

/** The way that most people publish here. */
export function firstWay({ gestures: [way = 'click'] }: Surface): string {
  return way
}

export function published(page: Page): Promise<readonly Published[]> {
  return page.evaluate<readonly Published[]>('window.published')
}

export function waitForPublished(page: Page, count: number): Promise<readonly Published[]> {
  return until(`${count} published`, async () => {
    const all = await published(page)
    return all.length >= count && all
  })
}

/** What stands in the editor. */
export function wordsIn(page: Page, { editor }: Surface): Promise<string> {
  return wordsAt(page, editor)
}

/** What stands in a box. */
export function wordsAt(page: Page, box: string): Promise<string> {
  const element = `${allOf(box)}[0]`
  return page.evaluate<string>(`(${element}?.value ?? ${element}?.innerText ?? '').trim()`)
}

/** Time in which a second publish would have come: two frames and the gate's own second look at the page. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => setTimeout(done, 150))')
}

/** The surface of a site by its name. Throws for one that isn't there. */
export function surfaceOf(site: ReplicaId, name: string): Surface {
  const found = SURFACES.find((surface) => surface.site === site && surface.name === name)
  if (!found) throw new Error(`There is no ${name} on ${site}.`)
  return found
}
