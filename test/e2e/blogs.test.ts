import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allOf } from './driver/place'
import { CLEAN, postAnyway, RISKY, write } from './journeys'
import { look, waitForDialog } from './seen'
import {
  addressOf,
  enter,
  gesture,
  published,
  type Surface,
  settle,
  surfaceOf,
  waitForPublished,
} from './surfaces'
import { inTab, openWorld, type World } from './world'

/** Where posts have titles, tags and drafts: everything that goes out is checked, and nothing that stays is held. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const canvas = 'iframe[name="editor-canvas"] >>> '

const FIELDS: readonly (readonly [string, Surface, string])[] = [
  [
    'the title above WordPress’s blocks',
    surfaceOf('wordpress', 'block'),
    `${canvas}.editor-post-title__input`,
  ],
  ['the excerpt beside them', surfaceOf('wordpress', 'update'), '.editor-post-excerpt textarea'],
  ['the title above the classic editor', surfaceOf('wordpress', 'classic'), '#title'],
  ['the excerpt below its text', surfaceOf('wordpress', 'classic-text'), '#excerpt'],
  ['the title of a Blogger post', surfaceOf('blogger', 'update'), '[jsrenderer="shown"] .title input'],
  [
    'the title of a Blogger post that is confirmed',
    surfaceOf('blogger', 'post'),
    '[jsrenderer="shown"] .title input',
  ],
  ['the heading of a Tumblr post', surfaceOf('tumblr', 'post'), '[role="dialog"] h1'],
  ['its tags', surfaceOf('tumblr', 'queue'), '[role="dialog"] textarea'],
  ['the title of a picture on Flickr', surfaceOf('flickr', 'upload'), '.editr-title'],
]

describe('a pupil’s name', () => {
  it.each(FIELDS)('in %s is held though the text is clean', async (_, surface, field) => {
    await inTab(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.click(field)
      await page.type(RISKY)
      await page.click(surface.editor)
      await page.type(CLEAN)
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
      expect(await published(page)).toEqual([])
      await postAnyway(page)
      const [only, ...more] = await waitForPublished(page, 1)
      await settle(page)
      expect(more).toEqual([])
      expect(only?.text).toContain(RISKY)
      expect(only?.text).toContain(CLEAN)
    })
  })
})

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
