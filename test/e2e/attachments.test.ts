import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { browserName } from './driver/open'
import { allOf, until } from './driver/place'
import { CLEAN, write } from './journeys'
import { look, waitForIndicator } from './seen'
import { addressOf, gesture, HILL, published, type Surface, surfaceOf, waitForPublished } from './surfaces'
import { inTab, openWorld, type World } from './world'

/** However something is attached to a draft, and whatever becomes of it, the person is told about what goes out. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const named = (...surfaces: readonly Surface[]) =>
  surfaces.map((surface) => [`${surface.site} ${surface.name}`, surface] as const)

const PICTURE = /Worth a thought/
const NOTHING = /Nothing found/

/** A picture in the page's own hands. */
const A_PICTURE = `new Promise((done) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 90, height: 90 })
  canvas.getContext('2d').fillRect(0, 0, 45, 45)
  canvas.toBlob((blob) => done(new File([blob], 'made.png', { type: 'image/png' })))
})`

/** Pastes or drops a picture as the browser would have it done. */
const bring = (page: Page, kind: 'paste' | 'drop', selector: string): Promise<void> =>
  page.evaluate(`${A_PICTURE}.then((file) => {
    const transfer = new DataTransfer()
    transfer.items.add(file)
    const init = { bubbles: true, cancelable: true, composed: true }
    const event = ${kind === 'paste' ? "new ClipboardEvent('paste', { ...init, clipboardData: transfer })" : "new DragEvent('drop', { ...init, dataTransfer: transfer })"}
    const [at] = ${allOf(selector)}
    at.dispatchEvent(event)
  })`)

const WAYS: Readonly<Record<string, (page: Page, surface: Surface) => Promise<void>>> = {
  'chosen in a file input': (page, { name }) => page.upload(`[data-file="${name}"]`, [HILL]),
  // Firefox empties what a script gives a pasting to bring (measured): there only the system's own clipboard has files.
  ...(browserName === 'chromium' && { pasted: (page, { editor }) => bring(page, 'paste', editor) }),
  'dropped on the editor': (page, { editor }) => bring(page, 'drop', editor),
}

/** Takes the first preview away as the person does. */
const removeFirst = (page: Page): Promise<void> => page.click('.preview .remove')

const PLACES = named(
  surfaceOf('facebook', 'post'),
  surfaceOf('facebook', 'chat'),
  surfaceOf('x', 'post'),
  surfaceOf('instagram', 'dm'),
)

describe.each(PLACES)('a picture on %s', (_, surface) => {
  it.each(Object.keys(WAYS))('%s is heard of, and of its removal too', async (way) => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      await waitForIndicator(page, NOTHING)
      await WAYS[way]?.(page, surface)
      await waitForIndicator(page, PICTURE)
      await removeFirst(page)
      await waitForIndicator(page, NOTHING)
      await gesture(page, surface, 'click')
      await waitForPublished(page, 1)
      expect(await published(page)).toMatchObject([{ text: CLEAN, attachments: [] }])
    })
  })

  it('stays while one of two is left', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      await page.upload(`[data-file="${surface.name}"]`, [HILL])
      await bring(page, 'drop', surface.editor)
      await until('two previews', () => page.evaluate<boolean>(`${allOf('.preview')}.length === 2`))
      await waitForIndicator(page, PICTURE)
      await removeFirst(page)
      await until('one preview', () => page.evaluate<boolean>(`${allOf('.preview')}.length === 1`))
      await page.click(surface.editor)
      await page.type('!')
      await waitForIndicator(page, PICTURE)
      expect((await look(page)).beside).not.toMatch(NOTHING)
      await gesture(page, surface, 'click')
      await waitForPublished(page, 1)
      expect(await published(page)).toMatchObject([{ attachments: ['made.png'] }])
    })
  })
})

describe('what no event tells of', () => {
  const post = surfaceOf('facebook', 'post')
  /** Puts something into the dialog as a page does that has it from elsewhere. */
  const put = (page: Page, html: string): Promise<void> =>
    page.evaluate(`(() => {
      const box = ${allOf(post.editor)}[0].closest('[role="dialog"] .body')
      const made = document.createElement('div')
      made.id = 'made'
      made.innerHTML = ${JSON.stringify(html)}
      box.append(made)
    })()`)

  const PREVIEWS: Readonly<Record<string, string>> = {
    'drawn from a camera': '<canvas width="300" height="200"></canvas>',
    'a background': `<div style="width:200px;height:200px;background-image:url(blob:https://www.facebook.com/x)"></div>`,
    'a moving picture from a picker':
      '<img width="200" height="200" src="https://www.facebook.com/assets/a.gif">',
  }

  it.each(Object.keys(PREVIEWS))('is seen by what the page shows: %s', async (name) => {
    await inTab(world, addressOf(post), async (page) => {
      await write(page, post, CLEAN)
      await waitForIndicator(page, NOTHING)
      await put(page, PREVIEWS[name] ?? '')
      await page.click(post.editor)
      await waitForIndicator(page, PICTURE)
      await page.evaluate("document.querySelector('#made').remove()")
      await page.click(post.editor)
      await waitForIndicator(page, NOTHING)
    })
  })

  it('is seen in an open shadow root', async () => {
    await inTab(world, addressOf(post), async (page) => {
      await write(page, post, CLEAN)
      await waitForIndicator(page, NOTHING)
      await put(page, '')
      await page.evaluate(`${A_PICTURE}.then((file) => {
        const root = document.querySelector('#made').attachShadow({ mode: 'open' })
        root.innerHTML = '<img width="90" height="90">'
        root.firstChild.src = URL.createObjectURL(file)
      })`)
      await page.click(post.editor)
      await waitForIndicator(page, PICTURE)
    })
  })

  it('is no emoji in the text', async () => {
    await inTab(world, addressOf(post), async (page) => {
      await write(page, post, `${CLEAN} 🌱`)
      await waitForIndicator(page, NOTHING)
      expect((await look(page)).beside).not.toMatch(PICTURE)
    })
  })
})

it('is with the caption though it was chosen steps before', async () => {
  const caption = surfaceOf('instagram', 'caption')
  await inTab(world, addressOf(caption), async (page) => {
    await write(page, caption, CLEAN)
    await waitForIndicator(page, PICTURE)
    await gesture(page, caption, 'click')
    await waitForPublished(page, 1)
    expect(await published(page)).toMatchObject([{ attachments: ['hill.png'] }])
  })
})
