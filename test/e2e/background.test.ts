import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CLEAN, expectOnly, postAnyway, RISKY, write } from './journeys'
import { waitForDialog, waitForIndicator, waitForNoDialog } from './seen'
import { addressOf, gesture, published, settle, surfaceOf, wordsIn } from './surfaces'
import { OPTIONS_PAGE, onPage, openWorld, type World } from './world'

/** The background sleeps, is busy, or was replaced while somebody writes. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const surfaces = [
  surfaceOf('facebook', 'post'),
  surfaceOf('x', 'post'),
  surfaceOf('instagram', 'comment'),
].map((surface) => ({ name: `${surface.site} ${surface.name}`, surface }))

describe.each(surfaces)('$name', ({ surface }) => {
  /** What one test did to the background is over before the next one begins. */
  afterEach(async () => {
    const page = await world.driver.openExtension(OPTIONS_PAGE)
    await page.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'read-roll-summary', request: {} }).then(() => true)`,
    )
    await page.close()
  })

  it('is checked right by a background that was asleep', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await world.driver.sleepBackground()
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
      expect(await published(page)).toEqual([])
    })
  })

  it('says that a draft wasn’t checked when the background doesn’t answer, and leaves it to the person', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      await waitForIndicator(page, /Nothing found/)
      await world.driver.busyBackground(6_000)
      // One key only: on a slow machine more of them might take until the background is free again.
      await page.type('!')
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toContain('wasn’t checked')
      expect(await published(page)).toEqual([])
      await page.press('Escape')
      await waitForNoDialog(page)
      expect(await wordsIn(page, surface)).toBe(`${CLEAN}!`)
      // What keeps Firefox’s background busy takes the focus from the window, and then Enter presses no button.
      if (world.driver.browser === 'firefox') return
      await gesture(page, surface, 'click')
      await postAnyway(page)
      await expectOnly(page, surface, `${CLEAN}!`)
    })
  })
})

it('publishes nothing unasked on a page that was open while the extension was updated', async () => {
  const surface = surfaceOf('facebook', 'post')
  await onPage(world, addressOf(surface), async (page) => {
    await write(page, surface, RISKY)
    // A page that has no keeper yet asks by the browser's own dialog, which drivers close unseen.
    await waitForIndicator(page, /pupil|Stop/i)
    await world.driver.updateExtension()
    await gesture(page, surface, 'click')
    await waitForDialog(page)
    await settle(page)
    expect(await published(page)).toEqual([])
    await postAnyway(page)
    await expectOnly(page, surface, RISKY)
  })
})
