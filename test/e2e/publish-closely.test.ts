import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { CLEAN, expectCleanUntouched, expectOnly, expectPostedAnyway, RISKY, write } from './journeys'
import { look, waitForDialog, waitForNoDialog } from './seen'
import { addressOf, firstWay, gesture, goBack, published, SURFACES, type Surface, wordsIn } from './surfaces'
import { inTab, openWorld, type World } from './world'

/** What `publish.test.ts` asks, by every gesture, and more; on three sites that have all kinds of editor and control. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const SITES = ['facebook', 'x', 'instagram']

/** At a later step there is no caret to give back. */
async function backToWords(page: Page, surface: Surface): Promise<void> {
  await goBack(page, surface)
  await page.click(surface.editor)
  await page.press('End')
}

const surfaces = SURFACES.filter(({ site }) => SITES.includes(site)).map(
  (surface) => [`${surface.site} ${surface.name}`, surface] as const,
)
const gestures = surfaces.flatMap(([name, surface]) =>
  surface.gestures.slice(1).map((way) => [`${name}, ${way}`, surface, way] as const),
)

describe.each(gestures)('%s', (_, surface, way) => {
  it('lets a clean draft through on the person’s own gesture, once', async () => {
    await inTab(world, addressOf(surface), (page) => expectCleanUntouched(page, surface, way))
  })

  it('publishes a risky draft once when the person says so', async () => {
    await inTab(world, addressOf(surface), (page) => expectPostedAnyway(page, surface, way))
  })
})

describe.each(surfaces)('%s', (_, surface) => {
  it('publishes a clean draft once when the press comes before the check', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      await gesture(page, surface, firstWay(surface))
      await expectOnly(page, surface, CLEAN)
    })
  })

  it('keeps the draft and gives back focus and caret on Escape', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await gesture(page, surface, firstWay(surface))
      await waitForDialog(page)
      expect((await look(page)).focused).toContain('Go back')
      await page.press('Escape')
      await waitForNoDialog(page)
      if (surface.steps) await backToWords(page, surface)
      await page.type('.')
      await expect.poll(() => wordsIn(page, surface)).toBe(`${RISKY}.`)
      expect(await published(page)).toEqual([])
    })
  })
})
