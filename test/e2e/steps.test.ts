import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLEAN, expectOnly, postAnyway, RISKY, write } from './journeys'
import { look, waitForDialog } from './seen'
import { addressOf, gesture, published, settle, surfaceOf } from './surfaces'
import { onPage, openWorld, type World } from './world'

/** Pages on which the first press may already publish, and that may ask once more instead. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const CAPTION = surfaceOf('tiktok', 'caption')
const ADDRESS = addressOf(CAPTION, { asks: '1' })
const LAST = '[data-control="caption-last"]'

describe('a page that asks once more', () => {
  it('gets a clean draft by two presses, with nothing said in between', async () => {
    await onPage(world, ADDRESS, async (page) => {
      await write(page, CAPTION, CLEAN)
      await gesture(page, CAPTION, 'click')
      await page.click(LAST)
      await expectOnly(page, CAPTION, CLEAN)
    })
  })

  it('asks the person about a risky draft at the first press alone', async () => {
    await onPage(world, ADDRESS, async (page) => {
      await write(page, CAPTION, RISKY)
      await gesture(page, CAPTION, 'click')
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
      await postAnyway(page)
      expect(await published(page)).toEqual([])
      await page.click(LAST)
      await settle(page)
      expect((await look(page)).dialog).toBeNull()
      await expectOnly(page, CAPTION, RISKY)
    })
  })
})
