import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allOf } from './driver/place'
import { RISKY, write } from './journeys'
import { look } from './seen'
import { addressOf, published, type Surface, settle, surfaceOf } from './surfaces'
import { inTab, openWorld, type World } from './world'

/** Where posts have titles, tags and drafts: nothing that stays is held. (What goes out: `publish.test.ts`.) */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const blocks = surfaceOf('wordpress', 'block')

const HARMLESS: readonly (readonly [string, Surface, string])[] = [
  ['“Save draft” above WordPress’s blocks', blocks, '.editor-post-save-draft'],
  ['its first “Publish”, which only opens a panel', blocks, '[data-step]'],
  ['“Save draft” of the classic editor', surfaceOf('wordpress', 'classic'), '#save-post'],
  ['“Visual” and “Text” above it', surfaceOf('wordpress', 'classic'), '#content-html'],
  ['Blogger’s first “Publish”, which only asks', surfaceOf('blogger', 'post'), '[data-step]'],
  ['Blogger’s “Preview”', surfaceOf('blogger', 'update'), '[jsrenderer="shown"] [data-preview]'],
  ['Tumblr’s “Close”', surfaceOf('tumblr', 'post'), '[data-close]'],
]

describe('a risky draft', () => {
  it.each(HARMLESS)('stays the person’s own business at %s', async (_, surface, control) => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await page.evaluate(
        `void ${allOf(control)}[0].addEventListener('click', () => { window.reached = true })`,
      )
      await page.click(control)
      await settle(page)
      expect(await page.evaluate('window.reached ?? false')).toBe(true)
      expect((await look(page)).dialog).toBeNull()
      expect(await published(page)).toEqual([])
    })
  })
})

it('is saved as a draft on Tumblr by the button that otherwise publishes', async () => {
  const surface = surfaceOf('tumblr', 'post')
  await inTab(world, addressOf(surface), async (page) => {
    await write(page, surface, RISKY)
    await page.click('[data-menu]')
    await page.click('[data-way="draft"]')
    await page.click(surface.control)
    await settle(page)
    expect((await look(page)).dialog).toBeNull()
    expect(await page.evaluate('document.querySelector("[role=dialog]")')).toBeNull()
    expect(await published(page)).toEqual([])
  })
})
