import { join } from 'node:path'
import type { Published } from '../../tools/replicas/published'
import { type ReplicaId, replicaUrl } from '../../tools/replicas/sites'
import type { Page } from './driver/driver'
import { until } from './driver/place'

/** A place on a replica where something can be published. */
export interface Surface {
  readonly site: ReplicaId
  /** The name the replica gives what is published here. */
  readonly name: string
  /** The editor to write in. */
  readonly editor: string
  readonly control: string
  /** What a person does to get to the editor. */
  open(page: Page): Promise<void>
  /** The ways a person publishes here: a press on the control, or keys. */
  readonly gestures: readonly string[]
}

export const HILL = join(import.meta.dirname, 'hill.png')

const nothing = async () => {}
const opener = (selector: string) => (page: Page) => page.click(selector)

async function writeCaption(page: Page): Promise<void> {
  await page.click('[data-open="caption"]')
  await page.upload('[data-file="caption"]', [HILL])
  await page.click('[data-next]')
  await page.click('[data-next]')
}

const lexical = (surface: string) => `[data-surface="${surface}"]`
const control = (surface: string) => `[data-control="${surface}"]`
const draftBox = (surface: string) => `[data-surface-box="${surface}"] [data-testid="tweetTextarea_0"]`

export const SURFACES: readonly Surface[] = [
  {
    site: 'facebook',
    name: 'post',
    editor: lexical('post'),
    control: control('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter', 'control Space'],
  },
  {
    site: 'facebook',
    name: 'comment',
    editor: lexical('comment'),
    control: control('comment'),
    open: nothing,
    gestures: ['click', 'Enter'],
  },
  {
    site: 'facebook',
    name: 'chat',
    editor: lexical('chat'),
    control: control('chat'),
    open: nothing,
    gestures: ['click', 'Enter'],
  },
  {
    site: 'x',
    name: 'post',
    editor: draftBox('post'),
    control: control('post'),
    open: nothing,
    gestures: ['click', 'Control+Enter', 'Meta+Enter'],
  },
  {
    site: 'x',
    name: 'post-modal',
    editor: draftBox('post-modal'),
    control: control('post-modal'),
    open: opener('[data-open="post-modal"]'),
    gestures: ['click', 'Control+Enter', 'control Enter'],
  },
  {
    site: 'x',
    name: 'reply',
    editor: draftBox('reply'),
    control: control('reply'),
    open: opener('[data-testid="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    site: 'x',
    name: 'dm',
    editor: lexical('dm'),
    control: control('dm'),
    open: nothing,
    gestures: ['click', 'Enter'],
  },
  {
    site: 'instagram',
    name: 'caption',
    editor: lexical('caption'),
    control: control('caption'),
    open: writeCaption,
    gestures: ['click', 'control Enter'],
  },
  {
    site: 'instagram',
    name: 'comment',
    editor: lexical('comment'),
    control: control('comment'),
    open: nothing,
    gestures: ['click', 'Enter'],
  },
  {
    site: 'instagram',
    name: 'dm',
    editor: lexical('dm'),
    control: control('dm'),
    open: nothing,
    gestures: ['click', 'Enter'],
  },
]

export function addressOf({ site }: Surface, query: Readonly<Record<string, string>> = {}): string {
  return replicaUrl(site, query)
}

/** Goes to the editor and puts the caret in it. */
export async function enter(page: Page, surface: Surface): Promise<void> {
  await surface.open(page)
  await page.click(surface.editor)
}

/** Publishes as a person does: `click`, keys in the editor, or (`control Enter`) keys on the focused control. */
export async function gesture(page: Page, surface: Surface, way: string): Promise<void> {
  if (way === 'click') return page.click(surface.control)
  const onControl = /^control (.+)$/.exec(way)?.[1]
  if (!onControl) return page.press(way)
  await page.evaluate(`document.querySelector(${JSON.stringify(surface.control)}).focus()`)
  await page.press(onControl)
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
  const element = `document.querySelector(${JSON.stringify(editor)})`
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
