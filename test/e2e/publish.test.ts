import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from './driver/place'
import { look, waitForDialog, waitForIndicator, waitForNoDialog } from './seen'
import { addressOf, enter, gesture, published, SURFACES, settle, waitForPublished, wordsIn } from './surfaces'
import { onPage, openWorld, type World } from './world'

/** Every surface of every replica, by every gesture: held when risky, untouched when not, and published once. */

const CLEAN = 'The leeks are up and the kettle is on'
const RISKY = 'Aisha Abdi was a pain in the neck today'
const EDITED = ' no more'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/** Captions always come with a picture, which is worth a reminder by itself; see `attachments.test.ts`. */
const cases = SURFACES.flatMap((surface) =>
  surface.gestures.map((way) => ({ name: `${surface.site} ${surface.name}, ${way}`, surface, way })),
)

describe.each(cases)('$name', ({ surface, way }) => {
  it('lets a clean draft through on the person’s own gesture, once', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.type(CLEAN)
      await waitForIndicator(page, /Nothing found|Worth a thought/)
      await gesture(page, surface, way)
      await waitForPublished(page, 1)
      await settle(page)
      const all = await published(page)
      expect(all).toMatchObject([{ surface: surface.name, text: CLEAN, trusted: true }])
    })
  })

  it('publishes a clean draft once when the gesture comes before the check', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.type(CLEAN)
      await gesture(page, surface, way)
      await waitForPublished(page, 1)
      await settle(page)
      expect(await published(page)).toMatchObject([{ surface: surface.name, text: CLEAN }])
    })
  })

  it('holds a risky draft, says why, and publishes what the person makes of it once', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.type(RISKY)
      await gesture(page, surface, way)
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
      expect((await look(page)).focused).toContain('Go back and edit')
      expect(await published(page)).toEqual([])
      await page.press('Enter')
      await waitForNoDialog(page)
      expect(await wordsIn(page, surface)).toBe(RISKY)
      await page.click(surface.editor)
      await page.press('Control+a')
      await page.type(CLEAN + EDITED)
      await gesture(page, surface, way)
      await waitForPublished(page, 1)
      await settle(page)
      expect(await published(page)).toMatchObject([{ surface: surface.name, text: CLEAN + EDITED }])
    })
  })

  it('publishes a risky draft once when the person says so', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.type(RISKY)
      await gesture(page, surface, way)
      await waitForDialog(page)
      await page.press('Tab')
      await page.press('Enter')
      await until('a publish or a second question', async () => {
        const { dialog } = await look(page)
        if (dialog?.includes('Yes, post it anyway')) {
          await page.press('Tab')
          await page.press('Enter')
        }
        return (await published(page)).length > 0
      })
      await settle(page)
      expect(await published(page)).toMatchObject([{ surface: surface.name, text: RISKY }])
    })
  })

  it('keeps the draft and gives back the focus on Escape', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.type(RISKY)
      await gesture(page, surface, way)
      await waitForDialog(page)
      await page.press('Escape')
      await waitForNoDialog(page)
      await page.type('.')
      await expect.poll(() => wordsIn(page, surface)).toBe(`${RISKY}.`)
      expect(await published(page)).toEqual([])
    })
  })
})
